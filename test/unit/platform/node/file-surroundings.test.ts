import { execFileSync } from "node:child_process";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { indexHas } from "../../../../src/platform/node/git-index.ts";
import { fileSurroundings } from "../../../../src/platform/node.ts";

const LONG = `${"deep/".repeat(60)}key.pem`;
/** Of every length modulo eight, with much and with little in common. */
const NAMES = ["a", "ab.key", "deploy/server.key", "deploy/server.key.old", "deploy/sérver.key", "z/1234567.key", LONG];

function folder(): string {
	const made = realpathSync(mkdtempSync(join(tmpdir(), "surroundings-")));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}

/** Runs Git as on a machine that nobody has configured. */
function git(cwd: string, ...args: string[]): void {
	const settings = ["user.name=A", "user.email=a@example.com", "commit.gpgsign=false"].flatMap((each) => ["-c", each]);
	const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
	execFileSync("git", [...settings, ...args], { cwd, env, stdio: "pipe" });
}

function write(root: string, names: readonly string[]): void {
	for (const name of names) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), name);
	}
}

/** A repository with `NAMES` in its index and `own.key` beside them. */
function repository(...options: string[]): string {
	const root = folder();
	git(root, "init", "-q", ...options);
	write(root, [...NAMES, "own.key", "deploy/own.key"]);
	git(root, "add", ...NAMES);
	return root;
}

const tracked = async (...path: string[]): Promise<boolean | undefined> =>
	(await fileSurroundings(join(...path))).isTracked;

describe("whether Git tracks a file", () => {
	test.each([2, 3, 4])("is found in an index of version %i", async (version) => {
		const root = repository();
		git(root, "update-index", "--index-version", String(version));
		// Version 3 is version 2 with a flag that this sets.
		if (version === 3) git(root, "add", "--intent-to-add", "own.key");
		const index = readFileSync(join(root, ".git/index"));
		expect(index.readUInt32BE(4)).toBe(version);
		for (const name of NAMES) expect(await tracked(root, name), name).toBe(true);
		expect(await tracked(root, "own.key")).toBe(version === 3);
		expect(await tracked(root, "deploy/own.key")).toBe(false);
	});

	test("is found where objects are named by SHA-256", async () => {
		const root = repository("--object-format=sha256");
		expect([await tracked(root, LONG), await tracked(root, "own.key")]).toEqual([true, false]);
	});

	test("is found in a worktree, which has an index of its own", async () => {
		const root = repository();
		git(root, "commit", "-q", "-m", "Keys");
		const other = join(folder(), "other");
		git(root, "worktree", "add", "-q", other);
		write(other, ["own.key"]);
		expect([await tracked(other, "deploy/server.key"), await tracked(other, "own.key")]).toEqual([true, false]);
	});

	test("is asked of the file that a symbolic link leads to", async () => {
		const root = repository();
		const link = join(folder(), "link.key");
		symlinkSync(join(root, "deploy/server.key"), link);
		expect(await tracked(link)).toBe(true);
	});

	test("is unknown where the index continues in another file", async () => {
		const root = repository();
		git(root, "update-index", "--split-index");
		expect(await tracked(root, "own.key")).toBeUndefined();
	});

	test("is false without a repository and before anything was added", async () => {
		const root = folder();
		write(root, ["own.key"]);
		expect(await tracked(root, "own.key")).toBe(false);
		git(root, "init", "-q");
		expect(await tracked(root, "own.key")).toBe(false);
	});

	test("is not looked for on other computers", async () => {
		const root = folder();
		write(root, ["own.key"]);
		writeFileSync(join(root, ".git"), "gitdir: //server/share/repository\n");
		expect(await tracked(root, "own.key")).toBe(false);
	});
});

describe("an index that is damaged", () => {
	test.each([2, 4])("of version %i, wherever it is cut or changed, is read to an end", (version) => {
		const root = repository();
		git(root, "update-index", "--index-version", String(version));
		const index = new Uint8Array(readFileSync(join(root, ".git/index")));
		for (let at = 0; at < index.length; at += 1) {
			expect(() => indexHas(index.subarray(0, at), "own.key")).not.toThrow();
			const changed = index.slice();
			changed[at] = 0xff;
			expect(() => indexHas(changed, "own.key")).not.toThrow();
		}
		expect(indexHas(index.subarray(0, index.length / 2), "own.key")).toBeUndefined();
	});

	test("or something else is no index", () => {
		expect(indexHas(new Uint8Array(100), "own.key")).toBeUndefined();
		expect(indexHas(new Uint8Array(), "own.key")).toBeUndefined();
	});
});

describe.skipIf(process.platform === "win32")("the mode of a file", () => {
	test.each([0o600, 0o640, 0o644])("is what chmod made it: %o", async (mode) => {
		const path = join(folder(), "own.key");
		writeFileSync(path, "");
		chmodSync(path, mode);
		expect((await fileSurroundings(path)).mode).toBe(mode);
	});

	test("is unknown where there is no file", async () => {
		expect(await fileSurroundings(join(folder(), "missing.key"))).toEqual({});
		expect(await fileSurroundings(folder())).toEqual({});
	});
});
