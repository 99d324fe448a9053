import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The functions that judge a case and write it down, the same that the test uses, built for this process.
 *
 * @returns {Promise<Pick<typeof import("../../test/golden/rule-case.ts"), "judge"> & Pick<typeof import("../../test/golden/rule-case-file.ts"), "writeRuleCase">>}
 */
export async function goldenTools() {
	const folder = await mkdtemp(join(tmpdir(), "cert-inspector-cases-"));
	try {
		const outfile = join(folder, "golden.mjs");
		await build({
			stdin: {
				contents: 'export * from "./rule-case.ts"; export * from "./rule-case-file.ts";',
				resolveDir: "test/golden",
				loader: "ts",
			},
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
