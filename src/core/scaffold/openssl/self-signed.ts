import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { newCertificate } from "../fields/files.ts";
import { NEW_KEY } from "../fields/key.ts";
import { days } from "../fields/lifetime.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { isRefusal } from "../refusal.ts";
import { takeLeaf } from "../take-leaf.ts";
import { leafExtensions } from "./leaf-extensions.ts";
import { keyVariables, newKeySteps } from "./new-key.ts";
import { newConfig, selfSigned } from "./self-signing.ts";

export const selfSignedCertificate = defineIntent({
	id: "self-signed",
	tool: "openssl",
	title: () => l10n.t("A self-signed certificate for one server or client"),
	since: "OpenSSL 1.1.1",
	fields: {
		...SUBJECT,
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...NEW_KEY,
		days: days(90),
		certificate: newCertificate("server.crt"),
		config: newConfig("self-signed.cnf"),
	},
	take: takeLeaf,
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const extensions = [["basicConstraints", "critical, CA:FALSE"] as const, ...leafExtensions(input)];
		const steps = [...newKeySteps(input), ...selfSigned({ ...input, subject, names: input, extensions })];
		return { steps, variables: keyVariables(input) };
	},
});
