import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { flag, newFile } from "../field.ts";
import { keyFile, keyPassword } from "../fields/key.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { keyVariables, passin } from "./new-key.ts";

export const keyToTraditional = defineIntent({
	id: "key-to-traditional",
	tool: "openssl",
	title: () => l10n.t("A private key from PKCS#8 to PKCS#1 (RSA) or SEC1 (EC)"),
	since: "OpenSSL 1.1.1",
	fields: {
		from: keyFile("server.key"),
		encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
		keyPassword,
		to: newFile({ help: () => l10n.t("the private key that is made"), default: "server.traditional.key" }),
	},
	generate: (input) => {
		const from = ["-in", fileArgument(input.from), ...passin(input)];
		const line = ["openssl", "pkey", ...from, "-traditional", "-out", fileArgument(input.to)] as const;
		const step = run(l10n.t("Private key without PKCS#8 and without a password"), line, { secrets: [input.to] });
		return { steps: [step], variables: keyVariables(input) };
	},
});
