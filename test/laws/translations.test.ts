import { describe, expect, test } from "vitest";
import { callProblems } from "../../scripts/l10n-calls.mjs";
import { manifestProblems } from "../../scripts/l10n-manifest.mjs";
import { extractStrings } from "../../scripts/l10n-strings.mjs";
import { translationProblems } from "../../scripts/l10n-translations.mjs";

const source = (text: string) => ({ path: "src/a.ts", text: `import * as l10n from "@vscode/l10n";\n${text}` });

describe("exported strings", () => {
	test("are those l10n.t is called with, sorted", async () => {
		const strings = await extractStrings([source('l10n.t("Valid for {0}", days);'), source('l10n.t("Expired");')]);
		expect(Object.entries(strings)).toEqual([
			["Expired", "Expired"],
			["Valid for {0}", "Valid for {0}"],
		]);
	});
});

describe("calls of l10n.t", () => {
	test("with a literal and matching arguments are fine", () => {
		expect(callProblems(source('l10n.t("Plain"); l10n.t("{0} of {1}, {0}", a, b); l10n.t({ message: "m" });'))).toEqual(
			[],
		);
	});

	test("with a computed string are reported with their line", () => {
		expect(callProblems(source("l10n.t(text);"))).toEqual([
			"src/a.ts:2: l10n.t needs a literal string, or it is never translated",
		]);
	});

	test("with an argument too few are reported", () => {
		expect(callProblems(source('l10n.t("{0} of {1}", a);'))).toEqual([
			'src/a.ts:2: "{0} of {1}" is given 1 argument(s) for {0} {1}',
		]);
	});
});

describe("a translation", () => {
	test("with every string and the same placeholders is fine, in any order", () => {
		expect(translationProblems("de", { "{0} of {1}": "{0} of {1}" }, { "{0} of {1}": "von {1} {0}" })).toEqual([]);
	});

	test("that lacks, outlives or misquotes a string is reported", () => {
		const original = { Expired: "Expired", "Valid for {0}": "Valid for {0}" };
		expect(translationProblems("de", original, { "Valid for {0}": "Gültig für {1}", Gone: "Weg" })).toEqual([
			'de: not translated: "Expired"',
			'de: no longer in the original: "Gone"',
			'de: other placeholders than the original: "Valid for {0}"',
		]);
	});
});

describe("package.json", () => {
	const command = { command: "certInspector.inspect", title: "%command.inspect.title%", icon: "$(search)" };

	test("with a key for every text people see is fine", () => {
		const manifest = { displayName: "%displayName%", contributes: { commands: [command] } };
		expect(manifestProblems(manifest, { displayName: "x", "command.inspect.title": "Inspect" })).toEqual([]);
	});

	test("is reported for text in place of a key, in lists and views too", () => {
		const contributes = {
			commands: [{ ...command, title: "Inspect" }],
			views: { explorer: [{ id: "x", name: "Certificates" }] },
			configuration: { properties: { "certInspector.x": { enum: ["a"], enumDescriptions: ["First"] } } },
		};
		expect(manifestProblems({ contributes }, {})).toEqual([
			'package.json: contributes.commands.0.title is not a %key%: "Inspect"',
			'package.json: contributes.views.explorer.0.name is not a %key%: "Certificates"',
			'package.json: contributes.configuration.properties.certInspector.x.enumDescriptions.0 is not a %key%: "First"',
		]);
	});

	test("is reported for keys without text and texts without use", () => {
		expect(manifestProblems({ contributes: { commands: [command] } }, { other: "x" })).toEqual([
			"package.nls.json: no text for command.inspect.title",
			"package.nls.json: other is not used",
		]);
	});
});
