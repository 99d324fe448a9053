import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
/** Names that say "put anything here". */
const DRAWER = /^(utils?|helpers?|common|misc|shared|stuff)$/;

const isDrawer = (path: string): boolean =>
	path.split(/[\\/]/).some((part) => DRAWER.test(basename(part).replace(/\..*$/, "")));

test("a file or folder is named for what it is, not for being useful", async () => {
	expect(["src/core/utils.ts", "media/common/button.ts", "test/helpers/a.ts"].filter(isDrawer)).toHaveLength(3);
	const folders = ["src", "media", "test", "scripts", "bench"];
	const listings = await Promise.all(folders.map((folder) => readdir(join(root, folder), { recursive: true })));
	expect(listings.flat().length).toBeGreaterThan(0);
	expect(listings.flat().filter(isDrawer)).toEqual([]);
});
