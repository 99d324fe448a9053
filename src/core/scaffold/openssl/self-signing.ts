import * as l10n from "@vscode/l10n";
import { newFile } from "../field.ts";
import type { AlternativeNames } from "../fields/alternative-names.ts";
import { run, type Step } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import type { SubjectAttribute } from "../subject.ts";
import { configFile, type Section } from "./config.ts";
import { passin } from "./new-key.ts";
import { requestSections } from "./request-config.ts";

export const newConfig = (usual: string) =>
	newFile({ help: () => l10n.t("the configuration file that is made"), default: usual });

export const NO_NAMES: AlternativeNames = { dns: [], ip: [], uri: [], email: [] };

interface SelfSigned {
	readonly subject: readonly SubjectAttribute[];
	readonly names: AlternativeNames;
	readonly extensions: Section;
	readonly key: string;
	readonly encrypted: boolean;
	readonly keyPassword: string;
	readonly days: number;
	readonly certificate: string;
	readonly config: string;
}

/** A configuration and the certificate that the key signs for itself with it. */
export function selfSigned({ subject, names, extensions, ...input }: SelfSigned): readonly Step[] {
	const all: Section = [["subjectKeyIdentifier", "hash"], ...extensions];
	const config = configFile(input.config, requestSections(subject, names, all));
	const files = ["-config", fileArgument(input.config), ...passin(input), "-key", fileArgument(input.key)];
	const what = ["-extensions", "extensions", "-days", String(input.days), "-out", fileArgument(input.certificate)];
	return [config, run(l10n.t("Self-signed certificate"), ["openssl", "req", "-x509", "-new", ...files, ...what])];
}
