import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { privateKeysOfFile } from "../../facts/private-keys-of-file.ts";

export const privateKeyInVersionControl = defineRule({
	id: "private-key-in-version-control",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Private key in a file that Git tracks"),
	citation: {
		source: "OWASP Secrets Management Cheat Sheet",
		section: "",
		url: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
	},
	messages: {
		open: () =>
			l10n.t(
				"Git tracks this file: everyone who can read the repository has the private key, even after the file is deleted. Take the file out, name it in “.gitignore”, and replace the key if it was ever pushed.",
			),
		encrypted: () =>
			l10n.t(
				"Git tracks this file: everyone who can read the repository, now or later, can try passwords for the private key.",
			),
		keystore: () =>
			l10n.t(
				"Git tracks this file: everyone who can read the repository, now or later, can try passwords for the private keys in the keystore.",
			),
	},
	applies: (file) => {
		const { open, encrypted, keystores } = privateKeysOfFile(file);
		return file.surroundings?.isTracked !== undefined && open.length + encrypted.length + keystores.length > 0;
	},
	*check(file) {
		if (file.surroundings?.isTracked !== true) return;
		const {
			open: [open],
			encrypted: [encrypted],
			keystores: [keystore],
		} = privateKeysOfFile(file);
		if (open !== undefined) yield { message: "open", of: open };
		else if (encrypted !== undefined) yield { message: "encrypted", severity: "info", of: encrypted };
		else if (keystore !== undefined) yield { message: "keystore", severity: "info", of: keystore };
	},
});
