import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice } from "../field.ts";
import { KEY_ALGORITHMS, NEW_KEY } from "../fields/key.ts";
import { keyVariables, ML_DSA, makeKey } from "./new-key.ts";

const { newKey: _, ...fields } = NEW_KEY;

export const key = defineIntent({
	id: "key",
	tool: "openssl",
	title: () => l10n.t("A private key"),
	since: "OpenSSL 1.1.1",
	fields: {
		...fields,
		algorithm: choice(
			() => l10n.t("algorithm and size of the key; ML-DSA needs OpenSSL 3.5"),
			[...KEY_ALGORITHMS, ...ML_DSA],
			"P-256",
		),
	},
	generate: (input) => ({ steps: [makeKey(input)], variables: keyVariables(input) }),
});
