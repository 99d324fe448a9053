import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { javaFile } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const inspectCsr = defineIntent({
	id: "inspect-csr",
	tool: "keytool",
	title: () => l10n.t("What a certificate request asks for, and whether its signature holds"),
	since: "JDK 11",
	fields: { csr: javaFile("server.csr", () => l10n.t("the certificate request")) },
	generate: ({ csr }) => {
		const line = ["keytool", "-printcertreq", "-v", "-file", fileArgument(csr)] as const;
		return { steps: [run(l10n.t("Certificate request"), line)], variables: [] };
	},
});
