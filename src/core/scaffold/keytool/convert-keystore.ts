import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice } from "../field.ts";
import { keystore, newKeystore, storePassword } from "../fields/keystore.ts";
import { newPassword } from "../fields/passwords.ts";
import { importStore } from "./import-store.ts";

export const convertKeystore = defineIntent({
	id: "convert-keystore",
	tool: "keytool",
	title: () => l10n.t("A keystore of another type: JKS, JCEKS or PKCS#12"),
	since: "JDK 11",
	fields: {
		keystore: keystore("server.jks"),
		storePassword,
		newKeystore: newKeystore("server.p12"),
		type: choice(() => l10n.t("its type"), ["PKCS12", "JKS", "JCEKS"], "PKCS12"),
		newPassword,
	},
	generate: (input) => ({
		steps: [importStore(l10n.t("Every entry into a new keystore"), input, input.newPassword, input.type)],
		variables: [input.storePassword, input.newPassword],
	}),
});
