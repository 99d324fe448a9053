import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the script at a file URL, which imports the core in TypeScript, as the web extension has it, so that
 * plain Node runs it; returns the file to run.
 */
export async function bundleCore(folder, script) {
	const file = fileURLToPath(script);
	const outfile = join(folder, basename(file));
	await build({
		entryPoints: [file],
		outfile,
		bundle: true,
		platform: "browser",
		target: "node20",
		format: "esm",
		external: ["node:*", "@peculiar/*", "reflect-metadata"],
		logLevel: "silent",
		sourcemap: "inline",
	});
	return outfile;
}
