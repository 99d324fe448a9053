import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { certificate, newCertificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const toDer = defineIntent({
	id: "to-der",
	tool: "openssl",
	title: () => l10n.t("A certificate from PEM to DER"),
	since: "OpenSSL 1.1.1",
	fields: { from: certificate("server.crt"), to: newCertificate("server.der") },
	generate: ({ from, to }) => {
		const line = ["openssl", "x509", "-in", fileArgument(from), "-outform", "DER", "-out", fileArgument(to)] as const;
		return { steps: [run(l10n.t("Certificate in DER"), line)], variables: [] };
	},
});
