import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { configFile } from "../../src/core/scaffold/openssl/config.ts";
import { CMD } from "../../src/core/scaffold/render/cmd.ts";
import { comment } from "../../src/core/scaffold/render/comment.ts";
import { POWERSHELL } from "../../src/core/scaffold/render/powershell.ts";

/** Values as fields let them through: no control characters. */
const value = fc
	.string({
		unit: fc.constantFrom(...("ab -'\"\\`$!^&|<>();,=*?[]{}#~@\u2018\u2019€😀".match(/./gu) ?? [])),
		minLength: 1,
	})
	.filter((text) => text.trim() !== "");

const section = fc.array(value, { minLength: 1, maxLength: 5 });
const fileOf = (values: readonly string[]) =>
	configFile("a.cnf", { subject: values.map((each, index) => [`${index}.CN`, each] as const) });

describe("a configuration file", () => {
	test("says each value, by the rules of config(5)", () => {
		fc.assert(
			fc.property(section, (values) => {
				const lines = fileOf(values).text.split("\n").slice(1, -1);
				expect(lines.map((line) => valueIn(line.slice(line.indexOf("=") + 1)))).toEqual(values);
			}),
		);
	});

	test("arrives whole through the block of echo lines of cmd.exe", () => {
		fc.assert(
			fc.property(section, (values) => {
				const { text, ...file } = fileOf(values);
				const [open, ...lines] = CMD.write({ ...file, text });
				expect([open, lines.pop()]).toEqual(["(", ') > "a.cnf"']);
				expect(lines.map((line) => `${echoed(line)}\n`).join("")).toBe(text);
			}),
		);
	});

	test("arrives whole through the here-string of PowerShell", () => {
		fc.assert(
			fc.property(section, (values) => {
				const { text, ...file } = fileOf(values);
				const [open, ...lines] = POWERSHELL.write({ ...file, text });
				expect([open, lines.pop()]).toEqual(["@'", "'@ | Set-Content -Encoding utf8 -LiteralPath a.cnf"]);
				// It ends at the first line that begins with a quote, of whatever kind, and an at sign.
				expect(lines.filter((line) => /^\s*['\u2018-\u201b]@/.test(line))).toEqual([]);
				expect(lines.map((line) => `${line}\n`).join("")).toBe(text);
			}),
		);
	});
});

test("a comment is one line, whatever it quotes", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			for (const shell of ["bash", "powershell"] as const)
				expect(comment(shell, text)).toMatch(/^# [^\p{C}\p{Zl}\p{Zp}]*$/u);
			expect(comment("cmd", text)).toMatch(/^rem [^\p{C}\p{Zl}\p{Zp}%^&|<>!"()]*$/u);
		}),
	);
});

/** What config(5) makes of the right-hand side: blanks around it go, quotes group, a backslash keeps what follows. */
function valueIn(written: string): string {
	const text = written.trim();
	if (!text.startsWith('"')) {
		expect(text).not.toMatch(/["'`\\$#]/);
		return text;
	}
	expect(text).toMatch(/^"(?:[^"\\]|\\.)*"$/su);
	return text.slice(1, -1).replace(/\\(.)/gsu, "$1");
}

/** What cmd.exe prints for a line in parentheses: a caret goes and what is behind it stays. */
function echoed(line: string): string {
	const [, text = ""] = /^echo\((.*)$/su.exec(line) ?? [];
	let printed = "";
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "^") printed += text.charAt(++at);
		else if (/[()%"<>&|]/.test(char)) throw new Error(`cmd.exe acts upon ${char}`);
		else printed += char;
	}
	return printed;
}
