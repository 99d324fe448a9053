import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Bundles TypeScript of this repository and imports it, so that scripts say what the product does.
 *
 * @param {string} contents of a module
 * @param {string} resolveDir the folder that its imports count from
 * @returns {Promise<any>} what it exports
 */
export async function bundledModule(contents, resolveDir = ".") {
	const folder = await mkdtemp(join(tmpdir(), "cert-inspector-"));
	try {
		const outfile = join(folder, "module.mjs");
		await build({
			stdin: { contents, resolveDir, loader: "ts" },
			bundle: true,
			format: "esm",
			platform: "node",
			packages: "bundle",
			banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
			mainFields: ["module", "main"],
			alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
			outfile,
			logLevel: "error",
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
