import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newPassword } from "../fields/passwords.ts";
import { run } from "../plan.ts";
import { ENTRY, storeOptions } from "./entry.ts";

const { keystore, storePassword } = ENTRY;

export const changePassword = defineIntent({
	id: "change-password",
	tool: "keytool",
	title: () => l10n.t("Another password: of a key with openssl, of a keystore with keytool"),
	since: "JDK 11",
	fields: { keystore, storePassword, newPassword },
	generate: (input) => {
		const line = ["keytool", "-storepasswd", ...storeOptions(input), "-new:env", input.newPassword] as const;
		const step = run(l10n.t("PKCS#12 keystore and its keys with the new password"), line);
		return { steps: [step], variables: [input.storePassword, input.newPassword] };
	},
});
