import type { Range } from "../../problem.ts";

/** YAML 1.2.2 §9.1: no line of content begins with it, since PEM has two dashes more. */
const DOCUMENT_START = /^---(?=[ \t\r\n]|$)/gm;

/** The documents of a YAML stream: each can be read without the others, and is, when somebody asks about it. */
export function yamlDocuments(text: string): Range[] {
	const documents: Range[] = [];
	let start = 0;
	for (const { index } of text.matchAll(DOCUMENT_START)) {
		if (index > start) documents.push({ start, end: index });
		start = index;
	}
	documents.push({ start, end: text.length });
	return documents;
}
