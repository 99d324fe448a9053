import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { keystore, newKeystore, storePassword } from "../fields/keystore.ts";
import { importStore } from "./import-store.ts";

export const moderniseP12 = defineIntent({
	id: "modernise-p12",
	tool: "keytool",
	title: () => l10n.t("A PKCS#12 keystore of old ciphers written anew with today's"),
	since: "JDK 16",
	fields: { keystore: keystore("old.p12"), newKeystore: newKeystore("new.p12"), storePassword },
	generate: (input) => ({
		steps: [importStore(l10n.t("PKCS#12 keystore"), input, input.storePassword, "PKCS12")],
		variables: [input.storePassword],
	}),
});
