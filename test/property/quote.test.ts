import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteForBash } from "../../src/core/scaffold/quote/bash.ts";
import { quoteForCmd } from "../../src/core/scaffold/quote/cmd.ts";
import { commandLine, fileArgument } from "../../src/core/scaffold/quote/index.ts";
import { quoteForPowerShell } from "../../src/core/scaffold/quote/powershell.ts";

/** Arguments full of what shells mind. */
const argument = fc.oneof(
	fc.string({ unit: fc.constantFrom(..."ab -'\"\\`$!%^&|<>();,=*?[]{}#~\n\t\u2018\u2019\u201a\u201b€") }),
	fc.string({ unit: "binary" }).filter((text) => !/\p{Cs}/u.test(text)),
);
const withoutNul = argument.filter((text) => !text.includes("\0"));

describe("an argument quoted for a shell reaches the program unchanged", () => {
	test("bash, which is asked", () => {
		fc.assert(
			fc.property(fc.array(withoutNul, { minLength: 1, maxLength: 20 }), (args) => {
				const line = `printf '%s\\0' ${args.map((each) => quoteForBash(each)).join(" ")}`;
				const { stdout } = spawnSync("bash", ["-c", line]);
				expect(stdout.toString("utf8").split("\0").slice(0, -1)).toEqual(args);
			}),
			{ numRuns: 60 },
		);
	});

	test("PowerShell, by its rule for single quotes", () => {
		fc.assert(
			fc.property(withoutNul, (text) => {
				const quoted = quoteForPowerShell(text) ?? "";
				if (quoted === text) {
					expect(text).toMatch(/^[A-Za-z_./\\][\w./\\:-]*$/);
					return;
				}
				// Between the quotes every single quote is doubled, so none of them ends the string.
				expect(quoted).toMatch(/^'(?:[^'\u2018-\u201b]|(['\u2018-\u201b])\1)*'$/);
				expect(quoted.slice(1, -1).replace(/(['\u2018-\u201b])\1/g, "$1")).toBe(text);
			}),
		);
	});

	test("cmd.exe and the C runtime behind it, by their rules", () => {
		fc.assert(
			fc.property(
				withoutNul.filter((text) => !/[\r\n]/.test(text)),
				(text) => {
					const quoted = quoteForCmd(text) ?? "";
					expect(argumentOf(afterCmd(quoted))).toBe(text);
				},
			),
		);
	});
});

describe("what no line can hold", () => {
	test("is not quoted", () => {
		expect([quoteForBash, quoteForPowerShell, quoteForCmd].map((quote) => quote("a\0b"))).toEqual([
			undefined,
			undefined,
			undefined,
		]);
		expect(quoteForCmd("a\nb")).toBeUndefined();
		expect(commandLine("bash", ["openssl", "a\0b"])).toBeUndefined();
	});
});

test("a file's name is no option", () => {
	expect(commandLine("bash", ["openssl", "x509", "-in", fileArgument("-out evil.pem")])).toBe(
		"openssl x509 -in './-out evil.pem'",
	);
	expect(fileArgument("leaf.pem")).toBe("leaf.pem");
});

/** What cmd.exe passes on: a caret goes and what is behind it stays. Fails on anything it would act upon. */
function afterCmd(line: string): string {
	let passed = "";
	for (let at = 0; at < line.length; at++) {
		const char = line.charAt(at);
		if (char === "^") passed += line.charAt(++at);
		else if (/[()%!"<>&|;,=\s]/.test(char)) throw new Error(`cmd.exe acts upon ${char}`);
		else passed += char;
	}
	return passed;
}

/** One argument between quotes, as Microsoft documents the parsing of C++ command-line arguments. */
function argumentOf(word: string): string {
	if (!word.startsWith('"')) return word;
	if (!/^"(?:[^"\\]|\\+[^"\\]|(?:\\\\)*\\")*(?:\\\\)*"$/s.test(word)) throw new Error("the argument ends early");
	return word.slice(1, -1).replace(/(\\+)("|$)/g, (_, backslashes: string, quote: string) => {
		return "\\".repeat(backslashes.length >> 1) + quote;
	});
}
