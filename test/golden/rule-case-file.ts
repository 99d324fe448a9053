import { Buffer } from "node:buffer";
import type { Surroundings } from "../../src/core/file-surroundings.ts";
import type { Profile } from "../../src/lint/define-rule.ts";
import type { RuleInput } from "./rule-case.ts";

const EXPECTED = "=== expected";

/** A golden file: a title, what the rule is told, the input and, below it, what the rule must find. */
export function writeRuleCase(
	title: string,
	{ content, at, profile, file, surroundings }: RuleInput,
	lines: readonly string[],
): string {
	const isText = typeof content === "string";
	const body = isText
		? content
		: (
				Buffer.from(content)
					.toString("base64")
					.match(/.{1,76}/g) ?? []
			).join("\n");
	const head = [`# ${title}`, `at: ${at}`, `profile: ${profile}`];
	if (file !== undefined) head.push(`file: ${file}`);
	if (surroundings?.mode !== undefined) head.push(`mode: ${surroundings.mode.toString(8)}`);
	if (surroundings?.isTracked !== undefined) head.push(`tracked: ${surroundings.isTracked}`);
	if (!isText) head.push("encoding: base64");
	return [...head, "", `${body}\n${EXPECTED}`, ...lines, ""].join("\n");
}

/** Reads what `writeRuleCase` wrote. */
export function readRuleCase(text: string): { readonly input: RuleInput; readonly lines: readonly string[] } {
	const headEnd = text.indexOf("\n\n");
	const bodyEnd = text.lastIndexOf(`\n${EXPECTED}`);
	const head = new Map(
		text
			.slice(0, headEnd)
			.split("\n")
			.slice(1)
			.map((line) => line.split(": ") as [string, string]),
	);
	const body = text.slice(headEnd + 2, bodyEnd);
	const content = head.get("encoding") === "base64" ? new Uint8Array(Buffer.from(body, "base64")) : body;
	const input = {
		content,
		at: head.get("at") ?? "",
		profile: head.get("profile") as Profile,
		file: head.get("file"),
		surroundings: surroundingsOf(head.get("mode"), head.get("tracked")),
	};
	return {
		input,
		lines: text
			.slice(bodyEnd + EXPECTED.length + 2)
			.trimEnd()
			.split("\n"),
	};
}

function surroundingsOf(mode: string | undefined, tracked: string | undefined): Surroundings | undefined {
	if (mode === undefined && tracked === undefined) return undefined;
	return {
		mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
		isTracked: tracked === undefined ? undefined : tracked === "true",
	};
}
