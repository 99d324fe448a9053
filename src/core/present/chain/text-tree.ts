import * as l10n from "@vscode/l10n";
import type { ChainNode, ChainView, PathView } from "./chain-view.ts";

/** The chains as text: the verdict, then each path with its top first and every certificate a step further in. */
export function chainText(view: ChainView): string {
	const { banner, paths } = view;
	const head = [
		banner.sentence,
		...(banner.remedy === "" ? [] : [banner.remedy]),
		...banner.more.map((each) => `- ${each}`),
	];
	const blocks = paths.map((path, index) => [`${index + 1}. ${pathLine(path)}`, ...nodeLines(view, path)]);
	return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const pathLine = ({ word, reason }: PathView): string => (reason === "" ? word : `${word}: ${reason}`);

function nodeLines({ nodes }: ChainView, path: PathView): string[] {
	const fromTop = path.nodes.flatMap((index) => nodes[index] ?? []).reverse();
	return fromTop.map((node, depth) => {
		const above = fromTop[depth - 1];
		const tie = above?.edge === undefined ? "" : `└─ [${above.edge.text}] `;
		return `   ${"   ".repeat(depth)}${tie}${nodeText(node)}`;
	});
}

function nodeText(node: ChainNode): string {
	if (node.kind === "missing") return [`(${node.title})`, ...node.facts].join(" · ");
	const { title, role, key, validity, place, badge } = node;
	const facts = [title, role, key, validity?.text ?? l10n.t("dates not readable"), place];
	const text = facts.filter((fact) => fact !== "").join(" · ");
	return badge === undefined ? text : `${text} ✗ ${badge.text}`;
}
