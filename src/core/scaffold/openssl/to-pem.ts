import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { certificate, newCertificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const toPem = defineIntent({
	id: "to-pem",
	tool: "openssl",
	title: () => l10n.t("A certificate from DER to PEM"),
	since: "OpenSSL 1.1.1",
	fields: { from: certificate("server.der"), to: newCertificate("server.pem") },
	generate: ({ from, to }) => {
		const line = ["openssl", "x509", "-inform", "DER", "-in", fileArgument(from), "-out", fileArgument(to)] as const;
		return { steps: [run(l10n.t("Certificate in PEM"), line)], variables: [] };
	},
});
