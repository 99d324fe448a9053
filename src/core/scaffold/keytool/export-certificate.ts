import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newJavaFile } from "../fields/keystore.ts";
import { ENTRY, exportCertificate as exporting } from "./entry.ts";

export const exportCertificate = defineIntent({
	id: "export-certificate",
	tool: "keytool",
	title: () => l10n.t("The certificate out of a keystore, without the key"),
	since: "JDK 11",
	fields: { ...ENTRY, certificate: newJavaFile("server.crt", () => l10n.t("the certificate that is made")) },
	generate: (input) => ({ steps: [exporting(input, input.certificate)], variables: [input.storePassword] }),
});
