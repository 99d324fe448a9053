import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { AUTHORITY, authorityVariables } from "../fields/authority.ts";
import { newCertificate, request } from "../fields/files.ts";
import { days } from "../fields/lifetime.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { refuseNameless } from "../nameless-server.ts";
import { takeIssued } from "../take-leaf.ts";
import { leafExtensions } from "./leaf-extensions.ts";
import { newConfig } from "./self-signing.ts";
import { signRequest } from "./signing.ts";

export const sign = defineIntent({
	id: "sign",
	tool: "openssl",
	title: () => l10n.t("A certificate for a request, as server, client or peer"),
	since: "OpenSSL 1.1.1",
	fields: {
		csr: request("server.csr"),
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...AUTHORITY,
		days: days(90),
		certificate: newCertificate("server.crt"),
		config: newConfig("sign.cnf"),
	},
	take: takeIssued,
	generate: (input) => {
		const extensions = [["basicConstraints", "critical, CA:FALSE"] as const, ...leafExtensions(input)];
		const signing = { ...input, extensionFile: input.config, extensions, names: input };
		return refuseNameless(input) ?? { steps: signRequest(signing), variables: authorityVariables(input) };
	},
});
