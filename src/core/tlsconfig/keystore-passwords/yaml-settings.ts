import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar } from "yaml";
import type { Setting } from "./setting.ts";

/** More than any configuration has; a text made of anchors cannot cost more either. */
const MOST_SETTINGS = 10_000;
const DEEPEST = 50;

/** `NAME=value` in a list, as Docker Compose has it. */
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;

/** The settings of each document of a YAML text, keys joined by dots. What cannot be read is left out. */
export function yamlSettings(text: string): readonly (readonly Setting[])[] {
	return documentsIn(text).map((contents) => {
		const settings: Setting[] = [];
		collect(contents, [], settings);
		return settings;
	});
}

function documentsIn(text: string): readonly unknown[] {
	try {
		const documents = parseAllDocuments(text, { logLevel: "silent", strict: false });
		return Array.isArray(documents) ? documents.map(({ contents }) => contents) : [];
	} catch {
		// The parser goes as deep as the text does, and brackets in thousands exhaust the stack.
		return [];
	}
}

function collect(node: unknown, path: readonly string[], settings: Setting[]): void {
	if (settings.length >= MOST_SETTINGS || path.length > DEEPEST) return;
	if (isScalar(node)) add(path, node, settings);
	else if (isSeq(node)) for (const [index, each] of node.items.entries()) collectListed(each, index, path, settings);
	else if (isMap(node))
		for (const { key, value } of node.items)
			collect(value, [...path, isScalar(key) ? String(key.value) : ""], settings);
}

function add(path: readonly string[], scalar: Scalar, settings: Setting[], value = scalar.value): void {
	const [start, end] = scalar.range ?? [0, 0];
	if (typeof value === "string" || typeof value === "number")
		settings.push({ key: path.join("."), value: String(value), range: { start, end } });
}

/** A member of a list; environment variables in one belong together. */
function collectListed(node: unknown, index: number, path: readonly string[], settings: Setting[]): void {
	if (isScalar(node) && typeof node.value === "string") {
		const [, name, value] = ASSIGNMENT.exec(node.value) ?? [];
		if (name !== undefined) add([...path, name], node, settings, value);
		return;
	}
	// `- name: NAME` and `value: …` of a container in Kubernetes.
	const name = isMap(node) ? node.get("name") : undefined;
	const value = isMap(node) ? node.get("value", true) : undefined;
	if (typeof name === "string" && isScalar(value)) add([...path, name], value, settings);
	else collect(node, [...path, String(index)], settings);
}
