import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, describe, expect, test } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";
import { lawAbiding, plantedViolations, type Tree } from "./planted-violations.ts";

const root = resolve(import.meta.dirname, "../..");
const laws = (configuration.forbidden ?? []).map(({ name }) => name ?? "without a name");
const planted: string[] = [];

afterEach(async () => {
	await Promise.all(planted.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** Writes `tree` into a folder of its own that finds this repository's packages. */
async function plant(tree: Tree): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "import-laws-"));
	planted.push(folder);
	await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
	await symlink(join(root, "package.json"), join(folder, "package.json"));
	for (const [path, text] of Object.entries(tree)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
}

/** Runs the laws over `src` and `media` of a folder, as far as they exist there. */
async function judge(baseDir: string): Promise<ICruiseResult> {
	const folders = (await readdir(baseDir)).filter((name) => ["src", "media"].includes(name));
	const { output } = await cruise(folders, {
		...configuration.options,
		baseDir,
		validate: true,
		ruleSet: { forbidden: configuration.forbidden ?? [] },
	});
	if (typeof output === "string") throw new Error(output);
	return output;
}

const filesJudged = (result: ICruiseResult): string[] =>
	result.modules
		.map(({ source }) => source)
		.filter((source) => /^(src|media)\//.test(source))
		.sort();
const lawsBroken = (result: ICruiseResult): string[] => [
	...new Set(result.summary.violations.map(({ rule }) => rule.name)),
];

describe("import laws", () => {
	test.each(Object.entries(plantedViolations))(
		"%s is reported when it is broken, and nothing else",
		async (law, tree) => {
			const result = await judge(await plant(tree));
			expect(filesJudged(result)).toEqual(Object.keys(tree).sort());
			expect(lawsBroken(result)).toEqual([law]);
		},
	);

	test("every law has a planted violation", () => {
		expect(Object.keys(plantedViolations).sort()).toEqual([...laws].sort());
	});

	test("every law states its reason", () => {
		expect((configuration.forbidden ?? []).filter(({ comment }) => !comment)).toEqual([]);
	});

	test("a tree that keeps every law is not reported", async () => {
		const result = await judge(await plant(lawAbiding));
		expect(filesJudged(result)).toEqual(Object.keys(lawAbiding).sort());
		expect(result.summary.violations).toEqual([]);
	});

	test("this repository's own sources are all looked at", async () => {
		const entries = await Promise.all(
			["src", "media"].map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
		);
		const sources = entries.flat().filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name));
		const judged = filesJudged(await judge(root)).filter((source) => /(?<!\.d)\.ts$/.test(source));
		expect(sources.length).toBeGreaterThan(0);
		expect(judged).toHaveLength(sources.length);
	});
});
