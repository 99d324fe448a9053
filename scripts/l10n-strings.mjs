import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";

/** @typedef {{ readonly path: string, readonly text: string }} Source */
/** @typedef {Record<string, string | { message: string, comment: string[] }>} Strings what a bundle file holds, by key */

/** The folders whose code speaks to people. */
const FOLDERS = ["src", "media"];

/** @returns {Promise<Source[]>} every TypeScript source of the product, in a stable order */
export async function productSources() {
	const listings = await Promise.all(FOLDERS.map((folder) => readdir(folder, { recursive: true })));
	const paths = listings.flatMap((names, index) => names.map((name) => join(FOLDERS[index] ?? "", name)));
	const sources = paths.filter((path) => /(?<!\.d)\.ts$/.test(path)).sort();
	return Promise.all(sources.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}

/**
 * The strings that `l10n.t` is called with, sorted by key so that the file changes only where the strings do.
 *
 * @param {readonly Source[]} sources
 * @returns {Promise<Strings>}
 */
export async function extractStrings(sources) {
	const strings = await getL10nJson(sources.map(({ path, text }) => ({ contents: text, extension: extname(path) })));
	return Object.fromEntries(Object.entries(strings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Strings} strings */
export const bundleText = (strings) => `${JSON.stringify(strings, undefined, "\t")}\n`;
