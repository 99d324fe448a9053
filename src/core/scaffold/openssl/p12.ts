import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { file, flag, optional } from "../field.ts";
import { certificate } from "../fields/files.ts";
import { keyFile, keyPassword } from "../fields/key.ts";
import { alias, newKeystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { keyVariables, passin } from "./new-key.ts";

export const p12 = defineIntent({
	id: "p12",
	tool: "openssl",
	title: () => l10n.t("A PKCS#12 keystore from a key and its certificates"),
	since: "OpenSSL 1.1.1",
	fields: {
		key: keyFile("server.key"),
		encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
		keyPassword,
		certificate: certificate("server.crt"),
		chain: optional(file({ help: () => l10n.t("the certificates of the CAs above it, PEM") })),
		alias: alias("server"),
		keystore: newKeystore("server.p12"),
		storePassword,
	},
	generate: (input) => {
		const chain = input.chain === undefined ? [] : ["-certfile", fileArgument(input.chain)];
		const from = [
			"-inkey",
			fileArgument(input.key),
			...passin(input),
			"-in",
			fileArgument(input.certificate),
			...chain,
		];
		const to = ["-name", input.alias, "-passout", `env:${input.storePassword}`, "-out", fileArgument(input.keystore)];
		const line = ["openssl", "pkcs12", "-export", ...from, ...to] as const;
		const step = run(l10n.t("PKCS#12 keystore"), line, { secrets: [input.keystore] });
		return { steps: [step], variables: [...keyVariables(input), input.storePassword] };
	},
});
