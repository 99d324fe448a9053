import { describe, expect, test } from "vitest";
import { decode, PkiDocument } from "../../../../src/core/index.ts";
import { base64, bodyOf, ISSUER, indented, inText, LEAF, placed } from "./values.ts";

const NAME = "api.orders.example";
const body = bodyOf(LEAF);
const lines = LEAF.trimEnd().split("\n");
const hex = (char: string, digits: number): string => char.charCodeAt(0).toString(16).padStart(digits, "0");
const codes = (text: string): readonly string[] => decode(text, { host: "text" }).problems.map(({ code }) => code);
/** Lines of uneven length, which no tool writes and every parser joins. */
const uneven = (text: string, indentation: string): string =>
	[0, 70, 90, 300, 301, 500].map((from, index, cuts) => indentation + text.slice(from, cuts[index + 1])).join("\n");

describe("a value of YAML is read for what it says", () => {
	test.each([
		[
			"a boundary spelled with escapes",
			`ca: "${LEAF.replaceAll("\n", "\\n").replaceAll("-----END", "\\x2d\\x2d---END")}"\n`,
		],
		["base64 spelled with escapes", `ca: "${body.replaceAll("/", "\\u002f").replaceAll("+", "\\x2b")}"\n`],
		["the first letters spelled with escapes", `a: "BEGIN "\nca: "\\x4d${body.slice(1)}"\n`],
		["lines continued with a backslash", `ca: "${lines.join("\\n\\\n  ")}\\n"\n`],
		["base64 over uneven lines", `ca: |\n${uneven(body, "  ")}\n`],
		["base64 over uneven folded lines", `ca: >-\n${uneven(body, "    ")}\n`],
		["base64 over uneven lines without quotes", `ca:\n${uneven(body, "    ")}\n`],
		["base64 over uneven lines in quotes", `ca: "${uneven(body, "    ").trim()}"\n`],
		["base64 of PEM over uneven lines", `ca: |\n${uneven(base64(LEAF), "  ")}\n`],
		["base64 with a tag", `ca: !!binary |\n${uneven(body, "  ")}\n`],
		["folded lines with an empty line after each", `ca: >\n${lines.map((line) => `  ${line}\n`).join("\n")}\n`],
		["an indentation that the header tells", `ca: |2-\n${indented(LEAF, "  ")}\n`],
		["an anchor, used elsewhere", `ca: &ca |\n${indented(LEAF, "  ")}\nother: *ca\n`],
	])("%s", (_, text) => {
		expect(placed(text)).toEqual([`ca: ${NAME}`]);
		expect(inText(text).map(({ bytes }) => base64(Buffer.from(bytes)))).toEqual([body]);
	});

	test("a folded scalar has its PEM on one line, which is what its reader gets", () => {
		const folded = `ca: >\n${indented(LEAF, "  ")}\n`;
		expect(codes(folded)).toContain("pem.single-line");
		expect(codes(folded.replace(">", "|"))).not.toContain("pem.single-line");
	});

	test("a problem in it stands at its characters in the source", () => {
		const text = `ca: "${lines.join("\\n\\\n  ").replace("-----END", "\\x2d----EMD")}\\n"\n`;
		const [problem] = decode(text, { host: "text" }).problems.filter(({ code }) => code === "pem.missing-end");
		expect(text.slice(problem?.range.start, problem?.range.end)).toMatch(/^-----BEGIN CERT/);
	});
});

describe("a string of JSON is read for what it says", () => {
	test.each([
		["escaped characters", `{"ca":"${body.replaceAll("/", "\\u002F").replaceAll("+", "\\u002b")}"}`],
		["PEM of nothing but escapes", `{"x":"BEGIN ","ca":"${[...LEAF].map((char) => `\\u${hex(char, 4)}`).join("")}"}`],
	])("%s", (_, text) => {
		expect(placed(text)).toEqual([`ca: ${NAME}`]);
		expect(inText(text).map(({ bytes }) => base64(Buffer.from(bytes)))).toEqual([body]);
	});
});

describe("what does not parse is searched all the same", () => {
	test.each([
		["a quote that is never closed", `a: "x\nca: |\n${indented(LEAF, "  ")}\n`],
		["tabs for indentation", `a:\n\tca: |\n${indented(LEAF, "\t\t")}\n`],
		["half an object", `{"a": {"ca": ${JSON.stringify(LEAF)}, "b": `],
		["JSON without commas", `{"a": 1 "ca": ${JSON.stringify(LEAF)} "b": 2}`],
		["brackets that close nothing", `}]\na: ]\nca: ${base64(LEAF)}\n`],
		["a template that never ends", `a: {{ if\nca: ${base64(LEAF)}\n`],
		["a thousand lists in each other", `a: ${"[".repeat(1000)}"${base64(LEAF)}"\n`],
		["more than is looked at", `${"a: [1, 2]\n".repeat(60_000)}ca: ${base64(LEAF)}\n`],
	])("%s", (_, text) => {
		expect(inText(text).map(({ content }) => content.kind)).toEqual(["certificate"]);
	});

	test("and has names as far as they can be told", () => {
		expect(placed(`a: ]\nb: "x\ny: |\nca: ${base64(LEAF)}\n`)).toHaveLength(1);
		expect(placed(`{"a": 1 "ca": ${JSON.stringify(LEAF)} "b": 2}`)).toEqual([`ca: ${NAME}`]);
	});
});

describe("names", () => {
	test.each([
		["of prose", `The certificate is as follows:\n\n${LEAF}`],
		["of a log line", `2026-01-01T00:00:00Z INFO loaded ${base64(LEAF)}`],
		["of a heading", `# Certificate\n\n${LEAF}`],
		["of a PEM block before it", `${ISSUER}${LEAF}`],
	])("are not made %s", (_, text) => {
		expect(placed(text).at(-1)).toBe(`nowhere: ${NAME}`);
	});

	test("follow an edit, and so do objects", () => {
		const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n# ${"-".repeat(300)}\ndata:\n  x: ${base64(LEAF)}\n`;
		const document = new PkiDocument(text, "text");
		const item = document.item(0);
		expect(item?.place).toEqual({ path: ["data", "x"], resource: { kind: "Secret", name: "a", namespace: undefined } });
		const at = text.indexOf("name: a") + 7;
		const after = text.replace("name: a", "name: abc");
		document.update([{ start: at, oldEnd: at, newLength: 2 }], after);
		expect(document.item(0)).toBe(item);
		expect(item?.place?.resource?.name).toBe("abc");
	});

	test("are none in a PEM file", () => {
		expect(decode(`a: |\n${LEAF}`, { host: "pem" }).items[0]?.place).toBeUndefined();
	});
});
