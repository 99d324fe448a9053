import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { javaFile, newJavaFile } from "../fields/keystore.ts";
import { printPem } from "./printcert.ts";

export const pkcs7ToPem = defineIntent({
	id: "pkcs7-to-pem",
	tool: "keytool",
	title: () => l10n.t("The certificates out of PKCS#7, as PEM"),
	since: "JDK 11",
	fields: {
		from: javaFile("chain.p7b", () => l10n.t("the PKCS#7 file")),
		to: newJavaFile("chain.crt", () => l10n.t("the file of certificates that is made")),
	},
	generate: ({ from, to }) => ({ steps: [printPem(l10n.t("Certificates in PEM"), from, to)], variables: [] }),
});
