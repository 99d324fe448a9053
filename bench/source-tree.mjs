import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ["src", "media", "scripts", "docs", "node_modules"];
const isSource = /\.(ts|js|mjs|cjs|json|md|css|html|yml)$/;
/** What would make a file one that holds PKI material, or one about it. */
const material = /BEGIN [A-Z]|"kty"|MII|LS0tLS1/;
const filesPerFolder = 100;

/**
 * Writes a tree of source text without PKI material into `folder`: copies of what this repository and its packages are
 * written in, in order, from the beginning again when all are there.
 *
 * @returns {string[]} the files
 */
export function writeSourceTree(folder, bytes) {
	const texts = sourceTexts(bytes);
	const files = [];
	for (let written = 0; written < bytes; ) {
		const text = texts[files.length % texts.length];
		const file = join(folder, String(Math.floor(files.length / filesPerFolder)), `${files.length}.txt`);
		if (files.length % filesPerFolder === 0) mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		files.push(file);
		written += text.length;
	}
	return files;
}

function sourceTexts(bytes) {
	const texts = [];
	let length = 0;
	for (const file of sources.flatMap((folder) => filesBelow(join(repository, folder)))) {
		const text = readFileSync(file);
		if (text.length === 0 || material.test(text.toString("latin1"))) continue;
		texts.push(text);
		length += text.length;
		if (length >= bytes) break;
	}
	return texts;
}

function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && isSource.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
