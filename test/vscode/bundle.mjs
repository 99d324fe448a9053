import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { ROOT } from "../host/folders.mjs";

const HERE = path.join(ROOT, "test", "vscode");

/** @typedef {"node" | "web"} ExtensionHostKind */

/**
 * Bundles the suite for one extension host: `everywhere/*.test.ts` and those of the host, found by name so that none is
 * forgotten.
 * @param {ExtensionHostKind} kind
 * @param {{ reportUri: string, grep?: string | undefined, files?: readonly string[] }} options `files` replaces the tests found
 * @returns {Promise<string>} the bundle, inside the repository, where `vscode` resolves to the API of the extension
 */
export async function bundleSuite(kind, { reportUri, grep = "", files = testFiles(kind) }) {
	const outfile = path.join(ROOT, ".vscode-test", "suite", `${kind}.js`);
	const mocha = { node: 'import Mocha from "mocha";', web: 'import "mocha/mocha.js"; const { Mocha } = globalThis;' };
	const imports = files.map((file) => `() => import(${JSON.stringify(file)})`);
	await build({
		stdin: {
			contents: `${mocha[kind]}
import { runSuite } from "./suite.ts";
export const run = () => runSuite(Mocha, async () => { for (const load of [${imports.join(", ")}]) await load(); });`,
			resolveDir: HERE,
			sourcefile: `suite.${kind}.ts`,
			loader: "ts",
		},
		outfile,
		bundle: true,
		format: "cjs",
		platform: kind === "web" ? "browser" : "node",
		target: "es2023",
		sourcemap: "inline",
		alias: kind === "web" ? { "node:assert/strict": path.join(HERE, "assert-in-worker.ts") } : {},
		external: kind === "web" ? ["vscode"] : ["vscode", "mocha"],
		define: {
			REPORT_URI: JSON.stringify(reportUri),
			GREP: JSON.stringify(grep),
			EXTENSION_MARK: JSON.stringify(kind === "web" ? "/static/extension/" : ROOT),
		},
		logLevel: "warning",
	});
	return outfile;
}

/** @param {ExtensionHostKind} kind */
function testFiles(kind) {
	const folders = ["everywhere", kind].map((name) => path.join(HERE, name));
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".test.ts"))
			.sort()
			.map((name) => path.join(folder, name)),
	);
}
