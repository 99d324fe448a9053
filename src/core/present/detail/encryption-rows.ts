import * as l10n from "@vscode/l10n";
import type { KeyEncryption } from "../../keys/private-key.ts";
import type { Row } from "../detail-view.ts";
import { row, text } from "./rows.ts";

/** How something is encrypted, as far as it shows without the password. */
export function encryptionRows(encryption: KeyEncryption): Row[] {
	const { scheme, cipher, kdf, iterations, prf, scrypt } = encryption;
	const rows: Row[] = [row(l10n.t("Scheme"), text(scheme))];
	if (cipher !== undefined) rows.push(row(l10n.t("Cipher"), text(cipher)));
	if (kdf !== undefined) rows.push(row(l10n.t("Key derivation"), text(kdf)));
	if (iterations !== undefined) rows.push(row(iterationsLabel(encryption), text(String(iterations))));
	if (prf !== undefined) rows.push(row(l10n.t("Pseudorandom function"), text(prf)));
	if (scrypt !== undefined) {
		rows.push(row(l10n.t("Block size (r)"), text(String(scrypt.blockSize))));
		rows.push(row(l10n.t("Parallelization (p)"), text(String(scrypt.parallelization))));
	}
	return rows;
}

const iterationsLabel = ({ scrypt }: KeyEncryption): string =>
	scrypt === undefined ? l10n.t("Iterations") : l10n.t("Cost (N)");
