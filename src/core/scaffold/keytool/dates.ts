import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { javaFile } from "../fields/keystore.ts";
import { printCertificate } from "./printcert.ts";

export const dates = defineIntent({
	id: "dates",
	tool: "keytool",
	title: () => l10n.t("From when until when a certificate is valid"),
	since: "JDK 11",
	fields: { certificate: javaFile("server.crt", () => l10n.t("the certificate")) },
	generate: (input) => ({
		steps: [printCertificate(l10n.t("Dates of the certificate"), input.certificate)],
		variables: [],
	}),
});
