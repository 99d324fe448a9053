import { describe, expect, test } from "vitest";
import { packageProblems } from "../../scripts/package-rules.mjs";

const manifest = {
	main: "./dist/extension.js",
	browser: "./dist/web/extension.js",
	icon: "media/icon.png",
	contributes: { grammars: [{ language: "pem", path: "./syntaxes/pem.tmLanguage.json" }] },
};
const complete = [
	"package.json",
	"package.nls.json",
	"package.nls.de.json",
	"README.md",
	"CHANGELOG.md",
	"LICENSE",
	"dist/extension.js",
	"dist/key-derivation-worker.js",
	"dist/web/extension.js",
	"dist/chunks/verify-2FBADSVF.js",
	"dist/media/inspector.js",
	"dist/media/inspector.css",
	"dist/media/codicon.css",
	"dist/media/codicon.ttf",
	"dist/third-party-notices.txt",
	"dist/web/roots.pem",
	"docs/decoder/der.md",
	"docs/rules/expired.md",
	"l10n/bundle.l10n.json",
	"l10n/bundle.l10n.de.json",
	"media/icon.png",
	"syntaxes/pem.tmLanguage.json",
];

describe("the package", () => {
	test("with all it needs and nothing else is fine", () => {
		expect(packageProblems(complete, manifest)).toEqual([]);
	});

	test("may not carry sources, source maps or the command line", () => {
		const extra = ["src/extension.ts", "dist/extension.js.map", "dist/cli.js"];
		expect(packageProblems([...complete, ...extra], manifest)).toEqual(
			extra.map((file) => `${file} does not belong in the package`),
		);
	});

	test("needs the files that package.json names", () => {
		const without = complete.filter((file) => !file.startsWith("syntaxes/"));
		expect(packageProblems(without, manifest)).toEqual([
			"package.json names syntaxes/pem.tmLanguage.json, which is not packed",
		]);
	});

	test("needs a text for package.json's keys", () => {
		const without = complete.filter((file) => !file.startsWith("package.nls"));
		expect(packageProblems(without, manifest)).toEqual(["the package lacks ^package\\.nls(\\.[a-z-]+)?\\.json$"]);
	});
});
