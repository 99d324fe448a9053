import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice } from "../field.ts";
import { newChain, pkcs7 } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const pkcs7ToPem = defineIntent({
	id: "pkcs7-to-pem",
	tool: "openssl",
	title: () => l10n.t("The certificates out of PKCS#7, as PEM"),
	since: "OpenSSL 1.1.1",
	fields: {
		from: pkcs7,
		form: choice(() => l10n.t("how the PKCS#7 file is written"), ["pem", "der"], "pem"),
		to: newChain("chain.crt"),
	},
	generate: ({ from, form, to }) => {
		const source = ["-inform", form.toUpperCase(), "-in", fileArgument(from)];
		const line = ["openssl", "pkcs7", ...source, "-print_certs", "-out", fileArgument(to)] as const;
		return { steps: [run(l10n.t("Certificates in PEM"), line)], variables: [] };
	},
});
