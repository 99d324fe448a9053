import type { Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { editorFreeProblems, hotBundleProblems, hotFiles, webBundleProblems } from "../../scripts/bundle-rules.mjs";

type Output = Metafile["outputs"][string];
const output = (inputs: string[], imports: Output["imports"] = []): Output => ({
	bytes: 1,
	exports: [],
	imports,
	inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])),
});
const metafile = (outputs: Metafile["outputs"]): Metafile => ({ inputs: {}, outputs });

const split = metafile({
	"dist/extension.js": output(["src/extension.ts"], [{ path: "dist/chunks/core.js", kind: "import-statement" }]),
	"dist/chunks/core.js": output(["src/core/index.ts"], [{ path: "dist/chunks/verify.js", kind: "dynamic-import" }]),
	"dist/chunks/verify.js": output(["node_modules/@peculiar/x509/build/x509.es.js"]),
});

describe("the desktop bundle", () => {
	test("is the entry with all it imports, without what it imports lazily", () => {
		expect(hotFiles(split, "dist/extension.js")).toEqual(["dist/extension.js", "dist/chunks/core.js"]);
		expect(hotBundleProblems(split, "dist/extension.js", () => 99_999)).toEqual([]);
	});

	test("may not reach 200 kB", () => {
		expect(hotBundleProblems(split, "dist/extension.js", () => 100_000)).toEqual([
			"dist/extension.js loads 200000 bytes at once; the limit is 200000",
		]);
	});

	test("may not load the cryptography at once", () => {
		const eager = metafile({ "dist/extension.js": output(["node_modules/reflect-metadata/Reflect.js"]) });
		expect(hotBundleProblems(eager, "dist/extension.js", () => 1)).toEqual([
			"dist/extension.js loads node_modules/reflect-metadata/Reflect.js at once",
		]);
	});

	test("that was not built is a fault", () => {
		expect(hotBundleProblems(metafile({}), "dist/extension.js", () => 1)).toEqual(["dist/extension.js was not built"]);
	});
});

test("the command line may not need the editor", () => {
	const imports: Output["imports"] = [{ path: "vscode", kind: "import-statement", external: true }];
	expect(editorFreeProblems(metafile({ "dist/cli.js": output([], imports) }), "dist/cli.js")).toEqual([
		"dist/cli.js needs vscode",
	]);
	expect(editorFreeProblems(split, "dist/extension.js")).toEqual([]);
});

describe("the web bundle", () => {
	const path = "dist/web/extension.js";
	const only = (name: string) =>
		metafile({ [path]: output(["a.ts"], [{ path: name, kind: "require-call", external: true }]) });

	test("may require vscode", () => {
		expect(webBundleProblems(only("vscode"), path, 'var a=require("vscode")')).toEqual([]);
	});

	test("may not require anything else, named or computed", () => {
		expect(webBundleProblems(only("node:fs"), path, 'require("node:fs");require(name)')).toEqual([
			"dist/web/extension.js imports node:fs",
			'dist/web/extension.js calls require("node:fs")',
			"dist/web/extension.js calls require(name)",
		]);
	});

	test("that was not built is a fault", () => {
		expect(webBundleProblems(metafile({}), path, "")).toEqual(["dist/web/extension.js was not built"]);
	});
});
