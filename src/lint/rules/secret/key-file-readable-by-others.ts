import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { privateKeysOfFile } from "../../facts/private-keys-of-file.ts";

/** S_IRGRP and S_IROTH of POSIX.1. */
const GROUP_READS = 0o040;
const OTHERS_READ = 0o004;

export const keyFileReadableByOthers = defineRule({
	id: "key-file-readable-by-others",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Others on the machine can read the private key"),
	citation: { source: "CWE-732", section: "", url: "https://cwe.mitre.org/data/definitions/732.html" },
	messages: {
		others: ({ mode = "" }) =>
			l10n.t(
				"Every account on this machine can read the private key: the file's mode is {0}. “chmod 600” ends that; OpenSSH refuses such a key as “UNPROTECTED PRIVATE KEY FILE”, PostgreSQL because it “has group or world access”.",
				mode,
			),
		group: ({ mode = "" }) =>
			l10n.t(
				"The file's group can read the private key: its mode is {0}. Where no server of that group needs it, “chmod 600” ends that.",
				mode,
			),
		keystore: ({ mode = "" }) =>
			l10n.t(
				"Every account on this machine can read the keystore and try passwords: the file's mode is {0}. “chmod 600” ends that.",
				mode,
			),
	},
	applies: (file) => {
		const { open, keystores } = privateKeysOfFile(file);
		return file.surroundings?.mode !== undefined && open.length + keystores.length > 0;
	},
	*check(file) {
		const { open, keystores } = privateKeysOfFile(file);
		const [key] = open;
		const [keystore] = keystores;
		const bits = file.surroundings?.mode ?? 0;
		const data = { mode: bits.toString(8).padStart(3, "0") };
		const isForOthers = (bits & OTHERS_READ) !== 0;
		if (key !== undefined && isForOthers) yield { message: "others", of: key, data };
		else if (key !== undefined && (bits & GROUP_READS) !== 0)
			yield { message: "group", severity: "info", of: key, data };
		if (key === undefined && keystore !== undefined && isForOthers)
			yield { message: "keystore", severity: "info", of: keystore, data };
	},
});
