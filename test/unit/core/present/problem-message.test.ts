import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/core/index.ts";
import { problemView } from "../../../../src/core/present/problem-message.ts";
import { fixtureBytes } from "./fixtures.ts";

const FOLDERS = [
	"certificates/odd",
	"certificates/extensions",
	"certificates/names",
	"certificates/public-keys",
	"crls",
	"keys/pkcs8-encrypted",
	"keystores/bouncy-castle",
	"keystores/jks",
	"keystores/pkcs12",
	"keys/traditional",
	"pem",
	"requests",
];
const paths = FOLDERS.flatMap((folder) =>
	readdirSync(new URL(`../../../fixtures/${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
);
const found = paths.flatMap((path) => decode(fixtureBytes(path)).problems.map((problem) => ({ path, problem })));

const messageOf = (path: string, code: string): string | undefined => {
	const problem = decode(fixtureBytes(path)).problems.find((each) => each.code === code);
	return problem && problemView(problem).message;
};

describe("the message of every problem in the fixtures", () => {
	test("is a sentence with all of its values", () => {
		expect(new Set(found.map(({ problem }) => problem.code)).size).toBeGreaterThan(40);
		for (const { path, problem } of found) {
			const { message } = problemView(problem);
			expect(message, `${path} ${problem.code}`).toMatch(/^\S.*\.$/su);
			expect(message, `${path} ${problem.code}`).not.toMatch(/undefined|\{\d\}|\[object|“\?”|(?<!\S)\?(?!\S)/);
			expect(message, `${path} ${problem.code}`).not.toBe(problem.code);
		}
	});
});

describe("the message", () => {
	test.each([
		[
			"pem/utf8-bom.pem",
			"pem.byte-order-mark",
			"A byte order mark stands before BEGIN. Go skips this block without a word and keytool 17 refuses the file; OpenSSL 3.0 and Node.js 20 read it.",
		],
		[
			"pem/one-line.pem",
			"pem.single-line",
			"The whole block is on one line. OpenSSL 3.0, Node.js 20, Go and keytool 17 refuse it.",
		],
		[
			"pem/no-padding.pem",
			"pem.missing-padding",
			"2 = at the end of the base64 are missing. OpenSSL 3.0, Node.js 20 and Go refuse it; keytool 17 reads it.",
		],
		[
			"pem/mismatched-labels.pem",
			"pem.label-mismatch",
			"The block begins as CERTIFICATE and ends as TRUSTED CERTIFICATE. OpenSSL 3.0, Node.js 20, Go and keytool 17 refuse it.",
		],
		[
			"certificates/odd/serial-negative.pem",
			"x509.negative-serial",
			"The serial number is negative; it has to be positive.",
		],
		[
			"certificates/odd/length-beyond-end.der",
			"der.length-overrun",
			"An element says that its length is 65535, but the bytes left are 536: data was lost.",
		],
		[
			"certificates/extensions/unknown-critical.pem",
			"x509.unknown-critical-extension",
			"The extension 1.3.6.1.4.1.99999.1.3 is critical and not understood here; software that does not know it has to refuse the object.",
		],
	])("of %s for %s says what is wrong and who minds", (path, code, message) => {
		expect(messageOf(path, code)).toBe(message);
	});

	test.each([
		["der.length-overrun", {}, "An element says that it is longer than what is left: data was lost."],
		[
			"der.unexpected-tag",
			{ field: "version", expected: "INTEGER" },
			"version should be INTEGER, but something else stands there.",
		],
		["der.invalid-character", {}, "A byte is not allowed in this type of string."],
		["der.invalid-time", {}, "This is no date and time."],
	])("of %s in a private key does without what stands there", (code, data, message) => {
		const problem = { code, severity: "error", range: { start: 0, end: 1 }, data } as const;
		expect(problemView(problem).message).toBe(message);
	});

	test("of a code without words is the code", () => {
		expect(problemView({ code: "new.code", severity: "info", range: { start: 1, end: 2 } })).toEqual({
			code: "new.code",
			severity: "info",
			message: "new.code",
			range: { start: 1, end: 2 },
		});
	});
});
