import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { javaFile, newJavaFile } from "../fields/keystore.ts";
import { days } from "../fields/lifetime.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { refuseNameless } from "../nameless-server.ts";
import { isRefusal } from "../refusal.ts";
import { takeIssued } from "../take-leaf.ts";
import { leafOptions } from "./extensions.ts";
import { STORED_AUTHORITY, signRequest } from "./signing.ts";

export const sign = defineIntent({
	id: "sign",
	tool: "keytool",
	title: () => l10n.t("A certificate for a request, as server, client or peer"),
	since: "JDK 11",
	fields: {
		csr: javaFile("server.csr", () => l10n.t("the certificate request")),
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...STORED_AUTHORITY,
		days: days(90),
		certificate: newJavaFile("server.crt", () => l10n.t("the certificate that is made")),
	},
	take: takeIssued,
	generate: (input) => {
		const extensions = refuseNameless(input) ?? leafOptions(input);
		if (isRefusal(extensions)) return extensions;
		return { steps: [signRequest(input, extensions)], variables: [input.caPassword] };
	},
});
