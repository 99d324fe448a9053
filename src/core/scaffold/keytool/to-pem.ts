import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { javaFile, newJavaFile } from "../fields/keystore.ts";
import { printPem } from "./printcert.ts";

export const toPem = defineIntent({
	id: "to-pem",
	tool: "keytool",
	title: () => l10n.t("A certificate from DER to PEM"),
	since: "JDK 11",
	fields: {
		from: javaFile("server.der", () => l10n.t("the certificate")),
		to: newJavaFile("server.pem", () => l10n.t("the certificate that is made")),
	},
	generate: ({ from, to }) => ({ steps: [printPem(l10n.t("Certificate in PEM"), from, to)], variables: [] }),
});
