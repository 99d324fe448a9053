/** @typedef {import("esbuild").Metafile} Metafile */

/** What the desktop extension may weigh before anything is loaded lazily. */
const HOT_LIMIT = 200_000;
/** Packages that only the lazily loaded cryptography may bring in. */
const LAZY_PACKAGES =
	/node_modules\/(@peculiar|@noble|node-forge|reflect-metadata|tsyringe|asn1js|pvtsutils|pvutils|pkijs)\//;

/**
 * The files that are loaded when `entry` is, before any `import()` runs.
 *
 * @param {Metafile} metafile
 * @param {string} entry output path
 * @returns {string[]} output paths
 */
export function hotFiles(metafile, entry) {
	const files = new Set([entry]);
	for (const file of files) {
		for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
			if (!external && kind !== "dynamic-import") files.add(path);
		}
	}
	return [...files];
}

/**
 * The desktop extension starts fast: small, and without the cryptography it may never need.
 *
 * @param {Metafile} metafile
 * @param {string} entry output path
 * @param {(path: string) => number} sizeOf bytes of an output as written
 * @returns {string[]} one sentence per fault
 */
export function hotBundleProblems(metafile, entry, sizeOf) {
	const files = hotFiles(metafile, entry);
	const inputs = files.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
	const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
	return [
		...(inputs.length === 0 ? [`${entry} was not built`] : []),
		...(size >= HOT_LIMIT ? [`${entry} loads ${size} bytes at once; the limit is ${HOT_LIMIT}`] : []),
		...inputs.filter((input) => LAZY_PACKAGES.test(input)).map((input) => `${entry} loads ${input} at once`),
	];
}

/**
 * The command line runs without an editor.
 *
 * @param {Metafile} metafile
 * @param {string} entry output path
 * @returns {string[]} one sentence per fault
 */
export function editorFreeProblems(metafile, entry) {
	const imports = hotFiles(metafile, entry).flatMap((file) => metafile.outputs[file]?.imports ?? []);
	return imports.some(({ path }) => path === "vscode") ? [`${entry} needs vscode`] : [];
}

/**
 * A web extension host offers `vscode` and nothing else to `require`.
 *
 * @param {Metafile} metafile
 * @param {string} entry output path
 * @param {string} text the bundle as written
 * @returns {string[]} one sentence per fault
 */
export function webBundleProblems(metafile, entry, text) {
	const output = metafile.outputs[entry];
	const external = (output?.imports ?? []).map(({ path }) => path).filter((path) => path !== "vscode");
	const required = [...text.matchAll(/\brequire\s*\(\s*([^)]*)\)/g)]
		.map(([, argument]) => (argument ?? "").trim())
		.filter((argument) => !/^["'`]vscode["'`]$/.test(argument));
	return [
		...(output ? [] : [`${entry} was not built`]),
		...external.map((path) => `${entry} imports ${path}`),
		...required.map((argument) => `${entry} calls require(${argument})`),
	];
}
