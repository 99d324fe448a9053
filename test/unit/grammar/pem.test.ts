import { describe, expect, test } from "vitest";
import { type Token, tokenizer } from "./tokens.ts";

const tokenize = await tokenizer("source.pem");

/** The pieces of a text that carry a scope. */
const withScope = (lines: readonly (readonly Token[])[], scope: string): string[] =>
	lines.flat().flatMap(([text, ...scopes]) => (scopes.some((each) => each.startsWith(scope)) ? [text] : []));

const BLOCK = ["-----BEGIN CERTIFICATE-----", "MIIBszCCAVmg+/", "AQAB==", "-----END CERTIFICATE-----"].join("\n");

describe("a block", () => {
	test("has boundaries, a label twice, base64 and padding", () => {
		const lines = tokenize(BLOCK);
		expect(withScope(lines, "keyword.control")).toEqual(["BEGIN", "END"]);
		expect(withScope(lines, "entity.name.type.label")).toEqual(["CERTIFICATE", "CERTIFICATE"]);
		expect(withScope(lines, "punctuation.definition.boundary")).toEqual(["-----", "-----", "-----", "-----"]);
		expect(withScope(lines, "meta.base64")).toEqual(["MIIBszCCAVmg+/", "AQAB"]);
		expect(withScope(lines, "punctuation.definition.padding")).toEqual(["=="]);
		expect(withScope(lines, "invalid")).toEqual([]);
	});

	test("may be indented and end with a carriage return", () => {
		const lines = tokenize(BLOCK.replaceAll(/^/gm, "    ").replaceAll("\n", "\r\n"));
		expect(withScope(lines, "entity.name.type.label")).toEqual(["CERTIFICATE", "CERTIFICATE"]);
		expect(withScope(lines, "invalid")).toEqual([]);
	});

	test("on one line, or glued to the next, is read like any other", () => {
		const glued = BLOCK.replaceAll("\n", "") + BLOCK;
		expect(withScope(tokenize(glued), "entity.name.type.label")).toHaveLength(4);
	});

	test("of an old encrypted key has headers", () => {
		const lines = tokenize(
			"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\nMIIB\n-----END RSA PRIVATE KEY-----",
		);
		expect(withScope(lines, "support.type.property-name.header")).toEqual(["Proc-Type", "DEK-Info"]);
		expect(withScope(lines, "string.unquoted.header")).toEqual([" 4,ENCRYPTED", " AES-256-CBC,00FF"]);
		expect(withScope(lines, "meta.base64")).toEqual(["MIIB"]);
	});

	test("inside a string of source code keeps its escapes apart from the base64", () => {
		const lines = tokenize("-----BEGIN CERTIFICATE-----\\nMIIB\\nAQAB\\n-----END CERTIFICATE-----");
		expect(withScope(lines, "meta.base64")).toEqual(["MIIB", "AQAB"]);
		expect(withScope(lines, "constant.character.escape")).toHaveLength(3);
	});
});

describe("what is wrong is marked", () => {
	test("a character that is no base64", () => {
		expect(withScope(tokenize(BLOCK.replace("CCAV", "CC*AV")), "invalid.illegal.character")).toEqual(["*"]);
	});

	test("base64 after padding, and too much padding", () => {
		expect(withScope(tokenize("-----BEGIN X-----\nMI=IB"), "invalid.illegal.padding")).toEqual(["="]);
		expect(withScope(tokenize("-----BEGIN X-----\nMIIB==="), "invalid.illegal.padding")).toEqual(["==="]);
	});

	test("an END with another label, which still ends the block", () => {
		const lines = tokenize(`${BLOCK.replace("END CERTIFICATE", "END PRIVATE KEY")}\nnot base64!`);
		expect(withScope(lines, "invalid")).toEqual(["PRIVATE KEY"]);
		expect(withScope(lines, "comment.line.explanatory")).toEqual(["not base64!"]);
	});

	test("an END without a BEGIN", () => {
		expect(withScope(tokenize("-----END CERTIFICATE-----"), "invalid.illegal.stray-end")).toHaveLength(1);
	});

	test("a block without END does not swallow the next one", () => {
		const lines = tokenize(`-----BEGIN CERTIFICATE-----\nMIIB\n${BLOCK}`);
		expect(withScope(lines, "keyword.control")).toEqual(["BEGIN", "BEGIN", "END"]);
	});
});

test("text around blocks is a comment", () => {
	const lines = tokenize(`Bag Attributes\n    friendlyName: api\n${BLOCK}\n# the root`);
	expect(withScope(lines, "comment.line.explanatory")).toEqual([
		"Bag Attributes",
		"    friendlyName: api",
		"# the root",
	]);
});

test("in another language the boundaries stand out and everything else keeps its colours", async () => {
	const yaml = JSON.stringify({ scopeName: "source.yaml", patterns: [{ name: "string.unquoted", match: ".+" }] });
	const lines = (await tokenizer("source.yaml", { "source.yaml": yaml }))(`tls.crt: |\n${BLOCK}`);
	expect(withScope(lines, "entity.name.type.label")).toEqual(["CERTIFICATE", "CERTIFICATE"]);
	expect(withScope(lines, "meta.base64")).toEqual([]);
});
