import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice, file, newFile } from "../field.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const pemToPkcs7 = defineIntent({
	id: "pem-to-pkcs7",
	tool: "openssl",
	title: () => l10n.t("PEM certificates into one PKCS#7 file"),
	since: "OpenSSL 1.1.1",
	fields: {
		from: file({ help: () => l10n.t("the certificates, PEM"), default: "chain.crt" }),
		form: choice(() => l10n.t("how the PKCS#7 file is written"), ["pem", "der"], "pem"),
		to: newFile({ help: () => l10n.t("the PKCS#7 file that is made"), default: "chain.p7b" }),
	},
	generate: ({ from, form, to }) => {
		const target = ["-outform", form.toUpperCase(), "-out", fileArgument(to)];
		const line = ["openssl", "crl2pkcs7", "-nocrl", "-certfile", fileArgument(from), ...target] as const;
		return { steps: [run(l10n.t("Certificates in PKCS#7"), line)], variables: [] };
	},
});
