import * as vscode from "vscode";
import { COMMANDS } from "../commands/command-ids.ts";

/** A rule, or a code of the decoder: what stands behind a diagnostic in brackets. */
const RULE_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Whether something that came with a link is the id of a rule or a code. */
export const isRuleId = (value: unknown): value is string => typeof value === "string" && RULE_ID.test(value);

/** Path of the page about a rule or a code inside the package, with the heading where a page has several. */
export function pageOf(ruleId: string): string {
	const [module, ...rest] = ruleId.split(".");
	if (rest.length === 0) return `docs/rules/${ruleId}.md`;
	// As Markdown makes the name of a heading's anchor.
	return `docs/rules/decoder/${module}.md#${ruleId.replaceAll(".", "")}`;
}

/** A link that opens the page about a rule, rendered, without the network. */
export const linkToPage = (ruleId: string): vscode.Uri =>
	vscode.Uri.from({ scheme: "command", path: COMMANDS.explainProblem, query: JSON.stringify([ruleId]) });
