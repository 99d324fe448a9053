import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** What a folder holds that other programs put there. */
const SKIPPED = new Set(["node_modules", ".git"]);

/** Larger files of a folder are data; whoever wants one judged names it. */
const MOST_BYTES = 0x40_0000;

/** Names of files that never hold PKI objects, or hold them as pictures and programs do. */
const FOREIGN = new Set(
	".png .jpg .jpeg .gif .webp .ico .pdf .zip .gz .tgz .xz .bz2 .7z .jar .war .class .so .dll .exe .o .a .wasm .woff .woff2 .ttf .mp3 .mp4 .mov .map .lock".split(
		" ",
	),
);

/** The files at a path: itself, or those of a folder and the folders in it, by name. Links are not followed. */
export async function* filesAt(path: string): AsyncGenerator<string> {
	if (path === "-" || !(await isFolder(path))) yield path;
	else yield* filesOf(path);
}

async function* filesOf(folder: string): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* filesOf(path);
		else if (entry.isFile() && !FOREIGN.has(extname(entry.name).toLowerCase()) && (await isSmall(path))) yield path;
	}
}

const isFolder = async (path: string): Promise<boolean> => (await statusOf(path))?.isDirectory() === true;
const isSmall = async (path: string): Promise<boolean> => ((await statusOf(path))?.size ?? 0) <= MOST_BYTES;
const statusOf = (path: string) => stat(path).catch(() => undefined);
