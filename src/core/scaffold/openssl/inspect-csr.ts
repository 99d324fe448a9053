import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { request } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const inspectCsr = defineIntent({
	id: "inspect-csr",
	tool: "openssl",
	title: () => l10n.t("What a certificate request asks for, and whether its signature holds"),
	since: "OpenSSL 1.1.1",
	fields: { csr: request("server.csr") },
	generate: ({ csr }) => {
		const line = ["openssl", "req", "-in", fileArgument(csr), "-noout", "-verify", "-text"] as const;
		return { steps: [run(l10n.t("Certificate request"), line)], variables: [] };
	},
});
