import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../../../../src/core/decode.ts";
import { tagName } from "../../../../src/core/der/tags.ts";
import { explicitTexts } from "../../../../src/lint/facts/explicit-text.ts";
import { readRuleCase } from "../../../golden/rule-case-file.ts";

const GOLDEN = new URL("../../../golden/rules/malformed-certificate-policies/", import.meta.url);

/** The texts of user notices in the certificate of a golden case, with the types of their strings. */
function textsIn(name: string) {
	const { input } = readRuleCase(readFileSync(new URL(`${name}.txt`, GOLDEN), "utf8"));
	return decode(input.content).items.flatMap(({ content, bytes }) =>
		content.kind === "certificate"
			? explicitTexts(content.certificate, bytes).map(({ text, element }) => [text, tagName(element.tag)])
			: [],
	);
}

test("the text of a user notice comes with the string that it is written as", () => {
	expect(textsIn("text-as-IA5String")).toEqual([["Notice", "IA5String"]]);
	expect(textsIn("text-as-it-should-be")).toEqual([["é".repeat(200), "UTF8String"]]);
});

test("policies without notices have no texts", () => {
	expect(textsIn("the-same-policy-twice")).toEqual([]);
	expect(textsIn("no-policies")).toEqual([]);
});
