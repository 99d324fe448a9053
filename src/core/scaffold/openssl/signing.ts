import * as l10n from "@vscode/l10n";
import type { AlternativeNames } from "../fields/alternative-names.ts";
import type { AuthorityInput } from "../fields/authority.ts";
import { run, type Step } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { configFile, type Section } from "./config.ts";
import { namesSection } from "./request-config.ts";

interface Signing extends AuthorityInput {
	readonly csr: string;
	readonly certificate: string;
	readonly days: number;
	/** The file that the extensions are written to. */
	readonly extensionFile: string;
	readonly extensions: Section;
	readonly names: AlternativeNames;
}

/**
 * A certificate for a request. Its extensions are the CA's decision and stand in a file; nothing is copied from the
 * request. `-CAcreateserial` begins with a random number, in every version.
 */
export function signRequest({ extensionFile, extensions, names, ...input }: Signing): readonly Step[] {
	const all: Section = [["subjectKeyIdentifier", "hash"], ["authorityKeyIdentifier", "keyid:always"], ...extensions];
	const config = configFile(extensionFile, { extensions: all, names: namesSection(names) });
	const signer = ["-CA", fileArgument(input.ca), "-CAkey", fileArgument(input.caKey), "-CAcreateserial"];
	const serial = ["-CAserial", fileArgument(input.ca.replace(/(?:\.\w{1,10})?$/, ".srl"))];
	const password = input.caEncrypted ? ["-passin", `env:${input.caPassword}`] : [];
	const what = ["-days", String(input.days), "-extfile", fileArgument(extensionFile), "-extensions", "extensions"];
	const files = ["-in", fileArgument(input.csr), "-out", fileArgument(input.certificate)];
	const line = ["openssl", "x509", "-req", ...files, ...signer, ...serial, ...password, ...what] as const;
	return [config, run(l10n.t("Certificate for the request, signed by the CA"), line)];
}
