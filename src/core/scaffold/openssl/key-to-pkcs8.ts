import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { flag, newFile } from "../field.ts";
import { keyFile, keyPassword } from "../fields/key.ts";
import { newPassword } from "../fields/passwords.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { keyVariables, passin } from "./new-key.ts";

export const keyToPkcs8 = defineIntent({
	id: "key-to-pkcs8",
	tool: "openssl",
	title: () => l10n.t("A private key from PKCS#1 or SEC1 to PKCS#8, with a password or without"),
	since: "OpenSSL 1.1.1",
	fields: {
		from: keyFile("server.key"),
		encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
		keyPassword,
		to: newFile({ help: () => l10n.t("the private key that is made"), default: "server.pkcs8.key" }),
		encrypt: flag(() => l10n.t("whether the key that is made has a password"), "no"),
		newPassword,
	},
	generate: (input) => {
		const protection = input.encrypt ? ["-v2", "aes-256-cbc", "-passout", `env:${input.newPassword}`] : ["-nocrypt"];
		const from = ["-in", fileArgument(input.from), ...passin(input)];
		const line = ["openssl", "pkcs8", "-topk8", ...from, ...protection, "-out", fileArgument(input.to)] as const;
		const variables = [...keyVariables(input), ...(input.encrypt ? [input.newPassword] : [])];
		return { steps: [run(l10n.t("Private key in PKCS#8"), line, { secrets: [input.to] })], variables };
	},
});
