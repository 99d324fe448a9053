// Fails when a bundle in dist/ is too heavy, or needs what its host does not have. Run after the build.
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { editorFreeProblems, hotBundleProblems, hotFiles, webBundleProblems } from "./bundle-rules.mjs";

/** @param {string} name @returns {Promise<import("esbuild").Metafile>} */
const metafile = async (name) => JSON.parse(await readFile(`.artifacts/meta-${name}.json`, "utf8"));
/** @param {string} path */
const sizeOf = (path) => statSync(path).size;

const extension = await metafile("extension");
const cli = await metafile("cli");
const web = await metafile("web");
const webText = await readFile("dist/web/extension.js", "utf8");
const problems = [
	...hotBundleProblems(extension, "dist/extension.js", sizeOf),
	...editorFreeProblems(cli, "dist/cli.js"),
	...webBundleProblems(web, "dist/web/extension.js", webText),
];

for (const problem of problems) console.error(problem);
for (const [entry, meta] of /** @type {const} */ ([
	["dist/extension.js", extension],
	["dist/cli.js", cli],
])) {
	const size = hotFiles(meta, entry).reduce((sum, file) => sum + sizeOf(file), 0);
	console.log(`${entry}: ${(size / 1000).toFixed(1)} kB loaded at start`);
}
console.log(`dist/web/extension.js: ${(webText.length / 1000).toFixed(1)} kB`);
if (problems.length > 0) process.exitCode = 1;
