import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newFile } from "../field.ts";
import { newCertificate } from "../fields/files.ts";
import { NEW_KEY } from "../fields/key.ts";
import { days } from "../fields/lifetime.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { isRefusal } from "../refusal.ts";
import { caExtensions } from "./ca-extensions.ts";
import { keyVariables, newKeySteps } from "./new-key.ts";
import { NO_NAMES, newConfig, selfSigned } from "./self-signing.ts";

export const rootCa = defineIntent({
	id: "root-ca",
	tool: "openssl",
	title: () => l10n.t("A root CA of one's own"),
	since: "OpenSSL 1.1.1",
	fields: {
		...SUBJECT,
		...NEW_KEY,
		key: newFile({ help: NEW_KEY.key.help, default: "ca.key" }),
		days: days(3650),
		certificate: newCertificate("ca.crt"),
		config: newConfig("ca.cnf"),
	},
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const signing = { ...input, subject, names: NO_NAMES, extensions: caExtensions(undefined) };
		return { steps: [...newKeySteps(input), ...selfSigned(signing)], variables: keyVariables(input) };
	},
});
