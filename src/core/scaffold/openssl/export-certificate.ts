import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newCertificate } from "../fields/files.ts";
import { keystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const exportCertificate = defineIntent({
	id: "export-certificate",
	tool: "openssl",
	title: () => l10n.t("The certificate out of a keystore, without the key"),
	since: "OpenSSL 1.1.1",
	fields: { keystore: keystore("server.p12"), storePassword, certificate: newCertificate("server.crt") },
	generate: (input) => {
		const from = ["-in", fileArgument(input.keystore), "-passin", `env:${input.storePassword}`];
		const to = ["-clcerts", "-nokeys", "-out", fileArgument(input.certificate)];
		const line = ["openssl", "pkcs12", ...from, ...to] as const;
		return { steps: [run(l10n.t("Certificate of the key"), line)], variables: [input.storePassword] };
	},
});
