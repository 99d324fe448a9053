import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newFile, wholeNumber } from "../field.ts";
import { AUTHORITY, authorityVariables } from "../fields/authority.ts";
import { newCertificate, newRequest } from "../fields/files.ts";
import { NEW_KEY } from "../fields/key.ts";
import { days } from "../fields/lifetime.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { isRefusal } from "../refusal.ts";
import { caExtensions } from "./ca-extensions.ts";
import { configFile } from "./config.ts";
import { keyVariables, newKeySteps, passin } from "./new-key.ts";
import { requestSections } from "./request-config.ts";
import { NO_NAMES, newConfig } from "./self-signing.ts";
import { signRequest } from "./signing.ts";

export const intermediateCa = defineIntent({
	id: "intermediate-ca",
	tool: "openssl",
	title: () => l10n.t("An intermediate CA below a root"),
	since: "OpenSSL 1.1.1",
	fields: {
		...SUBJECT,
		...NEW_KEY,
		key: newFile({ help: NEW_KEY.key.help, default: "intermediate.key" }),
		...AUTHORITY,
		pathLength: wholeNumber(() => l10n.t("how many CAs may follow below it"), 0, 0, 9),
		days: days(1825),
		csr: newRequest("intermediate.csr"),
		certificate: newCertificate("intermediate.crt"),
		config: newConfig("intermediate.cnf"),
		extensions: newConfig("intermediate-extensions.cnf"),
	},
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const config = configFile(input.config, requestSections(subject, NO_NAMES, []));
		const files = ["-config", fileArgument(input.config), "-key", fileArgument(input.key), ...passin(input)];
		const csr = ["openssl", "req", "-new", ...files, "-out", fileArgument(input.csr)] as const;
		const extensions = caExtensions(input.pathLength);
		const signing = signRequest({ ...input, extensionFile: input.extensions, extensions, names: NO_NAMES });
		const steps = [...newKeySteps(input), config, run(l10n.t("Certificate request"), csr), ...signing];
		return { steps, variables: [...new Set([...keyVariables(input), ...authorityVariables(input)])] };
	},
});
