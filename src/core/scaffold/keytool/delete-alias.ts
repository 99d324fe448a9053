import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { run } from "../plan.ts";
import { ENTRY, entryOptions } from "./entry.ts";

export const deleteAlias = defineIntent({
	id: "delete-alias",
	tool: "keytool",
	title: () => l10n.t("An entry out of a keystore"),
	since: "JDK 11",
	fields: ENTRY,
	generate: (input) => {
		const line = ["keytool", "-delete", ...entryOptions(input)] as const;
		return { steps: [run(l10n.t("Deletes the entry and its key"), line)], variables: [input.storePassword] };
	},
});
