import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { alias } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { ENTRY, entryOptions } from "./entry.ts";

export const renameAlias = defineIntent({
	id: "rename-alias",
	tool: "keytool",
	title: () => l10n.t("Another alias for an entry of a keystore"),
	since: "JDK 11",
	fields: { ...ENTRY, newAlias: alias("server-new", () => l10n.t("the new alias")) },
	generate: (input) => {
		const line = ["keytool", "-changealias", ...entryOptions(input), "-destalias", input.newAlias] as const;
		return { steps: [run(l10n.t("Entry under the new alias"), line)], variables: [input.storePassword] };
	},
});
