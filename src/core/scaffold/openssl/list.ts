import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { keystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const list = defineIntent({
	id: "list",
	tool: "openssl",
	title: () => l10n.t("What is in a keystore"),
	since: "OpenSSL 1.1.1",
	fields: { keystore: keystore("server.p12"), storePassword },
	generate: (input) => {
		const from = ["-in", fileArgument(input.keystore), "-passin", `env:${input.storePassword}`];
		const line = ["openssl", "pkcs12", ...from, "-info", "-nokeys"] as const;
		return { steps: [run(l10n.t("Certificates and protection"), line)], variables: [input.storePassword] };
	},
});
