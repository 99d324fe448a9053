import ts from "typescript";
import { placeholders } from "./l10n-translations.mjs";

/**
 * Calls of `l10n.t` that the export cannot read, or whose placeholders and arguments differ.
 *
 * @param {import("./l10n-strings.mjs").Source} source
 * @returns {string[]} one sentence per fault
 */
export function callProblems({ path, text }) {
	if (!text.includes("l10n.t")) return [];
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	/** @type {string[]} */
	const problems = [];
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isCallExpression(node) && /^(vscode\.)?l10n\.t$/.test(node.expression.getText(file))) {
			const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
			const fault = callFault(node);
			if (fault) problems.push(`${path}:${line}: ${fault}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return problems;
}

/** @param {ts.CallExpression} call */
function callFault({ arguments: [first, ...values] }) {
	if (first && ts.isObjectLiteralExpression(first)) return undefined;
	if (!(first && ts.isStringLiteralLike(first))) return "l10n.t needs a literal string, or it is never translated";
	if (values.some((value) => ts.isSpreadElement(value) || ts.isObjectLiteralExpression(value))) return undefined;
	const wanted = placeholders(first.text);
	const given = placeholders(values.map((_, index) => `{${index}}`).join(""));
	if (wanted === given) return undefined;
	return `${JSON.stringify(first.text)} is given ${values.length} argument(s) for ${wanted || "no placeholder"}`;
}
