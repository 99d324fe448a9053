import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice, newFile } from "../field.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { newRequest } from "../fields/files.ts";
import { NEW_KEY } from "../fields/key.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { isRefusal } from "../refusal.ts";
import { takeLeaf } from "../take-leaf.ts";
import { inlineRequest } from "./addext.ts";
import { configFile } from "./config.ts";
import { leafExtensions } from "./leaf-extensions.ts";
import { keyVariables, newKeySteps, passin } from "./new-key.ts";
import { requestSections } from "./request-config.ts";

export const csr = defineIntent({
	id: "csr",
	tool: "openssl",
	title: () => l10n.t("A certificate request, new or for the renewal of a certificate"),
	since: "OpenSSL 1.1.1",
	fields: {
		...SUBJECT,
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...NEW_KEY,
		csr: newRequest("server.csr"),
		style: choice(
			() => l10n.t("whether names and extensions stand in a configuration file or in the command"),
			["config", "addext"],
			"config",
		),
		config: newFile({ help: () => l10n.t("the configuration file that is made"), default: "csr.cnf" }),
	},
	take: takeLeaf,
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const extensions = leafExtensions(input);
		const inline = input.style === "addext" ? inlineRequest(subject, input, extensions) : undefined;
		if (inline !== undefined && isRefusal(inline)) return inline;
		const config = configFile(input.config, requestSections(subject, input, extensions));
		const described = inline ?? ["-config", fileArgument(input.config)];
		const files = [...passin(input), "-key", fileArgument(input.key), "-out", fileArgument(input.csr)];
		const request = run(l10n.t("Certificate request"), ["openssl", "req", "-new", ...described, ...files]);
		const steps = [...newKeySteps(input), ...(inline === undefined ? [config] : []), request];
		return { steps, variables: keyVariables(input) };
	},
});
