import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newFile } from "../field.ts";
import { keyFile, keyPassword } from "../fields/key.ts";
import { newPassword } from "../fields/passwords.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const changePassword = defineIntent({
	id: "change-password",
	tool: "openssl",
	title: () => l10n.t("Another password: of a key with openssl, of a keystore with keytool"),
	since: "OpenSSL 1.1.1",
	fields: {
		key: keyFile("server.key"),
		keyPassword,
		newPassword,
		to: newFile({ help: () => l10n.t("the private key that is made"), default: "server.new.key" }),
	},
	generate: (input) => {
		const from = ["-in", fileArgument(input.key), "-passin", `env:${input.keyPassword}`];
		const to = ["-v2", "aes-256-cbc", "-passout", `env:${input.newPassword}`, "-out", fileArgument(input.to)];
		const line = ["openssl", "pkcs8", "-topk8", ...from, ...to] as const;
		const step = run(l10n.t("Private key with the new password"), line, { secrets: [input.to] });
		return { steps: [step], variables: [input.keyPassword, input.newPassword] };
	},
});
