import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The version in the package.json that the running program belongs to. */
export async function version(program: string = process.argv[1] ?? ""): Promise<string> {
	for (let folder = dirname(await realpath(program)); ; folder = dirname(folder)) {
		const found = await versionIn(folder);
		if (found !== undefined) return found;
		if (folder === dirname(folder)) return "unknown";
	}
}

async function versionIn(folder: string): Promise<string | undefined> {
	try {
		const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
		const isOurs = typeof manifest === "object" && manifest !== null && "name" in manifest && "version" in manifest;
		return isOurs && manifest.name === "cert-inspector" ? String(manifest.version) : undefined;
	} catch {
		return undefined;
	}
}
