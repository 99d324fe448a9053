import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { run } from "../plan.ts";
import { ENTRY, storeOptions } from "./entry.ts";

const { keystore, storePassword } = ENTRY;

export const list = defineIntent({
	id: "list",
	tool: "keytool",
	title: () => l10n.t("What is in a keystore"),
	since: "JDK 11",
	fields: { keystore, storePassword },
	generate: (input) => {
		const line = ["keytool", "-list", "-v", ...storeOptions(input)] as const;
		return { steps: [run(l10n.t("Entries and their certificates"), line)], variables: [input.storePassword] };
	},
});
