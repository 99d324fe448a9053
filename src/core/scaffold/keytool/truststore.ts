import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { alias, javaFile, newKeystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { entryOptions } from "./entry.ts";

export const truststore = defineIntent({
	id: "truststore",
	tool: "keytool",
	title: () => l10n.t("A CA that Java trusts: its certificate into a truststore"),
	since: "JDK 11",
	fields: {
		certificate: javaFile("ca.crt", () => l10n.t("the certificate")),
		keystore: newKeystore("truststore.p12", () => l10n.t("the truststore; one that is there gets an entry more")),
		alias: alias("ca"),
		storePassword,
	},
	generate: (input) => {
		const into = [...entryOptions(input), "-storetype", "PKCS12", "-file", fileArgument(input.certificate)];
		const line = ["keytool", "-importcert", "-noprompt", ...into] as const;
		return { steps: [run(l10n.t("Trusted certificate"), line)], variables: [input.storePassword] };
	},
});
