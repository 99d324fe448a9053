import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { javaFile } from "../fields/keystore.ts";
import { printCertificate } from "./printcert.ts";

export const fingerprint = defineIntent({
	id: "fingerprint",
	tool: "keytool",
	title: () => l10n.t("The fingerprint of a certificate"),
	since: "JDK 11",
	fields: { certificate: javaFile("server.crt", () => l10n.t("the certificate")) },
	generate: (input) => ({ steps: [printCertificate(l10n.t("Fingerprint"), input.certificate)], variables: [] }),
});
