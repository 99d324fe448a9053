import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { indexHas } from "./git-index.ts";

/** Some 500,000 files. */
const MOST_BYTES = 0x400_0000;
/** More than paths can have. */
const MOST_FOLDERS = 1000;
/** A path of Windows that names another computer: reading it would log on there. */
const ELSEWHERE = /^[\\/]{2}/;

/**
 * Whether the Git repository around a file has it in its index; false without a repository, undefined where its index
 * cannot be read. Git itself is not run: a repository can tell it to run something else.
 *
 * @param path absolute, without symbolic links
 */
export async function isTracked(path: string): Promise<boolean | undefined> {
	let folder = dirname(path);
	for (let count = 0; count < MOST_FOLDERS; count += 1) {
		const gitFolder = await gitFolderOf(folder);
		if (gitFolder !== undefined) return isInIndex(gitFolder, relative(folder, path).replaceAll(sep, "/"));
		const parent = dirname(folder);
		if (parent === folder) return false;
		folder = parent;
	}
	return undefined;
}

/** Where the index of the working tree in `folder` stands; undefined where no working tree begins here. */
async function gitFolderOf(folder: string): Promise<string | undefined> {
	const path = join(folder, ".git");
	const status = await stat(path).catch(() => undefined);
	if (status?.isDirectory()) return path;
	if (!status?.isFile()) return undefined;
	// A worktree or a submodule: gitrepository-layout.
	const named = /^gitdir: (.+)$/m.exec((await bytesOf(path))?.toString() ?? "")?.[1]?.trim();
	return named === undefined || ELSEWHERE.test(named) ? undefined : resolve(folder, named);
}

async function isInIndex(gitFolder: string, path: string): Promise<boolean | undefined> {
	const status = await stat(join(gitFolder, "index")).catch(() => undefined);
	// Nothing was ever added.
	if (status === undefined) return false;
	const index = await bytesOf(join(gitFolder, "index"));
	return index && indexHas(index, path, await hashLengthOf(gitFolder));
}

/** The length of names of objects, which the repository's configuration states where it is not SHA-1. */
async function hashLengthOf(gitFolder: string): Promise<number> {
	const common = (await bytesOf(join(gitFolder, "commondir")))?.toString().trim() ?? "";
	const folder = ELSEWHERE.test(common) ? gitFolder : resolve(gitFolder, common);
	const configuration = (await bytesOf(join(folder, "config")))?.toString() ?? "";
	return /^\s*objectformat\s*=\s*sha256\s*$/im.test(configuration) ? 32 : 20;
}

/** What a file holds; undefined where it is none, or too large. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
	try {
		const status = await stat(path);
		return status.isFile() && status.size <= MOST_BYTES ? await readFile(path) : undefined;
	} catch {
		return undefined;
	}
}
