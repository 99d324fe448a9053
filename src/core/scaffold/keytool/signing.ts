import * as l10n from "@vscode/l10n";
import { alias, keystore, storePassword } from "../fields/keystore.ts";
import { type RunCommand, run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { type EntryInput, entryOptions } from "./entry.ts";

/** A CA whose certificate and key are an entry of a keystore. */
export const STORED_AUTHORITY = {
	caKeystore: keystore("ca.p12", () => l10n.t("the keystore of the CA")),
	caAlias: alias("ca", () => l10n.t("the alias of the CA")),
	caPassword: { ...storePassword, default: ["CA_PASSWORD"] },
} as const;

interface StoredAuthority {
	readonly caKeystore: string;
	readonly caAlias: string;
	readonly caPassword: string;
}

export const authorityEntry = ({ caKeystore, caAlias, caPassword }: StoredAuthority): EntryInput => ({
	keystore: caKeystore,
	alias: caAlias,
	storePassword: caPassword,
});

interface Signing extends StoredAuthority {
	readonly csr: string;
	readonly certificate: string;
	readonly days: number;
}

/** A certificate for a request, with the extensions that the CA decides on. */
export function signRequest(input: Signing, extensions: readonly string[]): RunCommand {
	const files = ["-infile", fileArgument(input.csr), "-outfile", fileArgument(input.certificate), "-rfc"];
	const what = ["-validity", String(input.days), ...extensions];
	const line = ["keytool", "-gencert", ...entryOptions(authorityEntry(input)), ...files, ...what] as const;
	return run(l10n.t("Certificate for the request, signed by the CA"), line);
}
