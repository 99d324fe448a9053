import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice, file, flag } from "../field.ts";
import { keyFile, keyPassword } from "../fields/key.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { keyVariables, passin } from "./new-key.ts";

/** Public keys to compare; the names are out of the way of people's own. */
const OF_KEY = "check-key.of-key.pem";
const OF_OBJECT = "check-key.of-object.pem";

export const checkKey = defineIntent({
	id: "check-key",
	tool: "openssl",
	title: () => l10n.t("Whether a private key belongs to a certificate or a request"),
	since: "OpenSSL 1.1.1",
	fields: {
		key: keyFile("server.key"),
		encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
		keyPassword,
		object: file({ help: () => l10n.t("the certificate or the request"), default: "server.crt" }),
		kind: choice(() => l10n.t("which of the two it is"), ["certificate", "request"], "certificate"),
	},
	generate: (input) => {
		const ofKey = ["openssl", "pkey", "-in", fileArgument(input.key), ...passin(input), "-pubout"] as const;
		const reader = input.kind === "certificate" ? "x509" : "req";
		const ofObject = ["openssl", reader, "-in", fileArgument(input.object), "-noout", "-pubkey"] as const;
		return {
			steps: [
				run(l10n.t("Public key of the private key"), ofKey, { output: OF_KEY }),
				run(l10n.t("Public key of the other"), ofObject, { output: OF_OBJECT }),
				{ kind: "same", does: l10n.t("Fails where they differ"), files: [OF_KEY, OF_OBJECT] },
				{ kind: "remove", files: [OF_KEY, OF_OBJECT] },
			],
			variables: keyVariables(input),
		};
	},
});
