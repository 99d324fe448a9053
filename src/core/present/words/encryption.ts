import * as l10n from "@vscode/l10n";
import type { KeyEncryption } from "../../keys/private-key.ts";

/** How a key is protected, in a few words: "encrypted (AES-256-CBC, PBKDF2)", "not encrypted". */
export function encryptionInWords(encryption: KeyEncryption | undefined): string {
	if (encryption === undefined) return l10n.t("not encrypted");
	const { scheme, cipher, kdf } = encryption;
	const how = [cipher ?? scheme, kdf].filter((part) => part !== undefined).join(", ");
	return l10n.t("encrypted ({0})", how);
}
