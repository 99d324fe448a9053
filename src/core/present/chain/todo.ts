import * as l10n from "@vscode/l10n";
import type { ChainPath } from "../../chain/result.ts";
import { visible } from "../escape/visible.ts";
import { nearMissInWords } from "./near-miss.ts";
import { reasonView } from "./reason.ts";

/** What is left to do for a path to become valid, as a list of tasks in Markdown; empty for a valid path. */
export function chainTodo(path: ChainPath): string {
	const tasks = path.reasons.flatMap((reason) => {
		const { sentence, remedy, clause } = reasonView(path, reason);
		const what = remedy === "" ? sentence : `${remedy} ${l10n.t("Why: {0}", sentence)}`;
		return [`- [ ] ${visible(what)} (${clause})`];
	});
	const hints = path.nearMisses.map((miss) => `  - ${visible(nearMissInWords(miss))}`);
	return tasks.length === 0 ? "" : `${[...tasks, ...hints].join("\n")}\n`;
}
