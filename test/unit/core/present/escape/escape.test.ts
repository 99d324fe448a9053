import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlText } from "../../../../../src/core/present/escape/html.ts";
import { markdownText } from "../../../../../src/core/present/escape/markdown.ts";
import { terminalText } from "../../../../../src/core/present/escape/terminal.ts";
import { visible } from "../../../../../src/core/present/escape/visible.ts";

const HOSTILE = "[x](command:evil) <img src=x> **b** `code` | \\ \n line";

/** Any text, with the characters that mean something to a renderer far more often than chance would have them. */
const text = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({
		unit: fc.constantFrom(..."[]()<>*_`~|\\#+-.!$&;:/@{}='\"\n\r\t ab1\u001b\u0000\u009b\u202e\u2066\ufeff\ud800"),
	}),
);

const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

describe("visible", () => {
	test("names what would reorder, hide or break the rest", () => {
		expect(visible("a\u202eb\n\u200bc\u{e0041}d\ud800e")).toBe("a⟨U+202E⟩b⟨U+000A⟩⟨U+200B⟩c⟨U+E0041⟩d⟨U+D800⟩e");
	});

	test("leaves letters of every script and emoji alone", () => {
		expect(visible("Zürich · 東京 · Αθήνα · 😀")).toBe("Zürich · 東京 · Αθήνα · 😀");
	});

	test("leaves no control or format character in any text", () => {
		fc.assert(fc.property(text, (input) => !CONTROLS.test(visible(input))));
	});
});

describe("Markdown", () => {
	/** Undoes exactly what CommonMark makes of escapes and references, and notices punctuation that has none. */
	const shown = (markdown: string): string =>
		markdown.replace(/\\([!-/:-@[-`{-~])|&#36;|&nbsp;|([!-/:-@[-`{-~])/g, (match, escaped, bare) => {
			if (bare !== undefined) throw new Error(`${match} is not escaped in ${markdown}`);
			return escaped ?? (match === "&nbsp;" ? " " : "$");
		});

	test("of a hostile name shows the name", () => {
		expect(markdownText(HOSTILE)).toBe(
			"\\[x\\]\\(command\\:evil\\) \\<img src\\=x\\> \\*\\*b\\*\\* \\`code\\` \\| \\\\ ⟨U\\+000A⟩ line",
		);
	});

	test("makes no icon of $(name), which VS Code looks for in the rendered text", () => {
		expect(markdownText("$(alert)")).toBe("&#36;\\(alert\\)");
	});

	test("keeps spaces that would make code or vanish", () => {
		expect(markdownText("    a  b ")).toBe("&nbsp;&nbsp;&nbsp; a&nbsp; b&nbsp;");
	});

	test("of any text has no bare punctuation and shows the text", () => {
		fc.assert(fc.property(text, (input) => shown(markdownText(input)) === visible(input)));
	});
});

describe("HTML", () => {
	const shown = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

	test("of a hostile name has no tag and no quote", () => {
		expect(htmlText(`<img src="x" onerror='evil()'>\`&`)).toBe(
			"&#60;img src=&#34;x&#34; onerror=&#39;evil()&#39;&#62;&#96;&#38;",
		);
	});

	test("of any text has no markup and shows the text", () => {
		fc.assert(
			fc.property(text, (input) => {
				const html = htmlText(input);
				return !/[<>"'`]|&(?!#\d+;)/.test(html) && shown(html) === visible(input);
			}),
		);
	});
});

describe("a terminal", () => {
	test("never sees an escape sequence or a second line", () => {
		expect(terminalText("\u001b]0;evil\u0007\r\n\u009b2J")).toBe("⟨U+001B⟩]0;evil⟨U+0007⟩⟨U+000D⟩⟨U+000A⟩⟨U+009B⟩2J");
		fc.assert(fc.property(text, (input) => !CONTROLS.test(terminalText(input))));
	});
});
