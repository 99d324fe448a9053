import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { alias, keystore, newKeystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

/** The key is in it, with the keystore's password; the last step removes it. */
const CARRIED = "modernise-p12.carried.pem";

export const moderniseP12 = defineIntent({
	id: "modernise-p12",
	tool: "openssl",
	title: () => l10n.t("A PKCS#12 keystore of old ciphers written anew with today's"),
	since: "OpenSSL 3.0",
	fields: { keystore: keystore("old.p12"), newKeystore: newKeystore("new.p12"), alias: alias("server"), storePassword },
	generate: (input) => {
		const password = `env:${input.storePassword}`;
		const from = ["-legacy", "-in", fileArgument(input.keystore), "-passin", password];
		const old = ["openssl", "pkcs12", ...from, "-aes256", "-passout", password, "-out", CARRIED] as const;
		const to = [
			"-name",
			input.alias,
			"-passin",
			password,
			"-passout",
			password,
			"-out",
			fileArgument(input.newKeystore),
		];
		const anew = ["openssl", "pkcs12", "-export", "-in", CARRIED, ...to] as const;
		return {
			steps: [
				run(l10n.t("What is in the old keystore"), old, { secrets: [CARRIED] }),
				run(l10n.t("PKCS#12 keystore"), anew, { secrets: [input.newKeystore] }),
				{ kind: "remove", files: [CARRIED] },
			],
			variables: [input.storePassword],
		};
	},
});
