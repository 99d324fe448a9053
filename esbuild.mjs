// Builds what is shipped: `node esbuild.mjs [extension] [cli] [worker] [web] [media] [--watch] [--development]`, everything by default.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rootCertificates } from "node:tls";
import { parseArgs } from "node:util";
import { build, context } from "esbuild";
import { commonjsChunks } from "./scripts/commonjs-chunks.mjs";
import { thirdPartyNotices } from "./scripts/third-party-notices.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { watch: { type: "boolean", default: false }, development: { type: "boolean", default: false } },
});
const development = values.development || values.watch;
const require = createRequire(import.meta.url);

/** @type {import("esbuild").BuildOptions} */
const common = {
	bundle: true,
	minify: !development,
	sourcemap: development ? "linked" : false,
	metafile: true,
	logLevel: "info",
	legalComments: "none",
	mainFields: ["module", "main"],
	// The package's Node build reads bundles with fs and http; here their contents are handed over, in every host.
	alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
};

/**
 * A program for Node: one file that is loaded at once, and `folder` for what the source imports lazily.
 *
 * @param {{ in: string, out: string }} entry
 * @param {{ folder: string, executable: boolean }} options
 * @returns {import("esbuild").BuildOptions}
 */
const node = (entry, { folder, executable }) => ({
	...common,
	entryPoints: [entry],
	outdir: "dist",
	chunkNames: `${folder}/[name]-[hash]`,
	platform: "node",
	target: "node20",
	format: "esm",
	splitting: true,
	sourcemap: development ? "inline" : false,
	external: ["vscode"],
	write: false,
	plugins: [
		commonjsChunks({ minify: !development, sourcemap: development, folder, executable }),
		metafileTo(`.artifacts/meta-${entry.out}.json`),
	],
});
const extension = () => node({ in: "src/extension.ts", out: "extension" }, { folder: "chunks", executable: false });
const cli = () => node({ in: "src/cli/main.ts", out: "cli" }, { folder: "cli", executable: true });

/**
 * The program of the threads that derive keys: one file, since it ends before a second one would be worth it.
 *
 * @returns {import("esbuild").BuildOptions}
 */
const worker = () => ({
	...common,
	entryPoints: [{ in: "src/platform/key-derivation-worker.ts", out: "key-derivation-worker" }],
	outdir: "dist",
	platform: "node",
	target: "node20",
	format: "cjs",
	plugins: [metafileTo(".artifacts/meta-worker.json")],
});

/**
 * The web extension host loads one file: what is imported lazily is in it, but runs on first use only.
 *
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
const web = async () => {
	await writeRoots("dist/web");
	return {
		...common,
		entryPoints: [{ in: "src/extension.web.ts", out: "extension" }],
		outdir: "dist/web",
		platform: "browser",
		target: "es2022",
		format: "cjs",
		external: ["vscode"],
		plugins: [metafileTo(".artifacts/meta-web.json")],
	};
};

/**
 * The roots of Mozilla for the web extension, which has no Node to have them from and reads them when a chain is asked for.
 *
 * @param {string} outdir
 */
async function writeRoots(outdir) {
	await mkdir(outdir, { recursive: true });
	await writeFile(join(outdir, "roots.pem"), `${rootCertificates.join("\n")}\n`);
}

/**
 * One script and one stylesheet per webview folder, `media/NAME/main.ts` and `media/NAME/NAME.css`.
 *
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
const media = async () => {
	const folders = (await readdir("media", { withFileTypes: true })).filter((entry) => entry.isDirectory());
	const names = folders.map(({ name }) => name).filter((name) => existsSync(`media/${name}/main.ts`));
	await copyCodicons("dist/media");
	return {
		...common,
		entryPoints: names.flatMap((name) => [
			{ in: `media/${name}/main.ts`, out: name },
			{ in: `media/${name}/${name}.css`, out: name },
		]),
		outdir: "dist/media",
		platform: "browser",
		target: "es2022",
		format: "iife",
		plugins: [metafileTo(".artifacts/meta-media.json")],
	};
};

/** @param {string} outdir */
async function copyCodicons(outdir) {
	const source = dirname(require.resolve("@vscode/codicons/dist/codicon.css"));
	await mkdir(outdir, { recursive: true });
	await Promise.all(["codicon.css", "codicon.ttf"].map((file) => copyFile(join(source, file), join(outdir, file))));
}

/**
 * @param {string} path
 * @returns {import("esbuild").Plugin}
 */
function metafileTo(path) {
	return {
		name: "metafile",
		setup: (build) =>
			build.onEnd(async ({ metafile }) => {
				if (!metafile) return;
				await mkdir(dirname(path), { recursive: true });
				await writeFile(path, JSON.stringify(metafile));
			}),
	};
}

/** @type {Record<string, () => import("esbuild").BuildOptions | Promise<import("esbuild").BuildOptions>>} */
const targets = { extension, cli, worker, web, media };
const unknown = positionals.filter((name) => !(name in targets));
if (unknown.length > 0) throw new Error(`Unknown target ${unknown.join(", ")}: choose from ${Object.keys(targets)}`);
const chosen = Object.entries(targets).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const options = await Promise.all(chosen.map(([, make]) => make()));
if (values.watch) {
	const contexts = await Promise.all(options.map((each) => context(each)));
	await Promise.all(contexts.map((each) => each.watch()));
} else {
	const results = await Promise.all(options.map((each) => build(each)));
	const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
	await writeFile("dist/third-party-notices.txt", await thirdPartyNotices(metafiles, ["@vscode/codicons"]));
}
