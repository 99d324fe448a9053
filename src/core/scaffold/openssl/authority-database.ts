import * as l10n from "@vscode/l10n";
import { newFile, wholeNumber } from "../field.ts";
import { AUTHORITY, type AuthorityInput } from "../fields/authority.ts";
import { type RunCommand, run, type WrittenFile } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { configFile } from "./config.ts";
import { newConfig } from "./self-signing.ts";

/** What revocation by ca(1) needs. */
export const REVOCATION = {
	...AUTHORITY,
	database: newFile({
		help: () => l10n.t("the record of what is revoked; one that is there is kept"),
		default: "index.txt",
	}),
	crlNumber: newFile({
		help: () => l10n.t("the number of the next list; one that is there is kept"),
		default: "crlnumber",
	}),
	days: wholeNumber(() => l10n.t("days until the next list"), 7, 1, 3650),
	crl: newFile({ help: () => l10n.t("the revocation list that is made"), default: "ca.crl" }),
	config: newConfig("crl.cnf"),
} as const;

interface RevocationInput extends AuthorityInput {
	readonly database: string;
	readonly crlNumber: string;
	readonly days: number;
	readonly crl: string;
	readonly config: string;
}

/** The files that ca(1) keeps its record in. */
export const databaseFiles = ({ config, database, crlNumber }: RevocationInput): readonly WrittenFile[] => [
	configFile(config, {
		ca: [["default_ca", "authority"]],
		authority: [
			["database", fileArgument(database)],
			["crlnumber", fileArgument(crlNumber)],
			["default_md", "default"],
			["unique_subject", "no"],
			["crl_extensions", "list"],
		],
		list: [["authorityKeyIdentifier", "keyid:always"]],
	}),
	{ kind: "file", path: database, text: "", keep: true },
	{ kind: "file", path: crlNumber, text: "01\n", keep: true },
];

/** `openssl ca` as this CA. */
export const authorityCommand = (input: RevocationInput): readonly ["openssl", ...string[]] => [
	"openssl",
	"ca",
	"-config",
	fileArgument(input.config),
	"-cert",
	fileArgument(input.ca),
	"-keyfile",
	fileArgument(input.caKey),
	...(input.caEncrypted ? ["-passin", `env:${input.caPassword}`] : []),
];

/** The list of everything that is revoked. */
export function makeCrl(input: RevocationInput): RunCommand {
	const what = ["-gencrl", "-crldays", String(input.days), "-out", fileArgument(input.crl)];
	return run(l10n.t("Revocation list"), [...authorityCommand(input), ...what]);
}
