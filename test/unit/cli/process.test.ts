import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture } from "./session.ts";

const folder = mkdtempSync(join(tmpdir(), "cert-inspector-"));
const program = join(folder, "cli.cjs");

beforeAll(async () => {
	await build({
		entryPoints: ["src/cli/main.ts"],
		outfile: program,
		bundle: true,
		platform: "node",
		format: "cjs",
		mainFields: ["module", "main"],
		logLevel: "error",
	});
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the program; with `closeAfter` its output is cut off after so many characters. */
function start(args: readonly string[], closeAfter = Number.POSITIVE_INFINITY): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
		const written = { out: "", err: "" };
		child.stdout.on("data", (chunk: Buffer) => {
			written.out += chunk.toString();
			if (written.out.length > closeAfter) child.stdout.destroy();
		});
		child.stderr.on("data", (chunk: Buffer) => {
			written.err += chunk.toString();
		});
		child.on("close", (status) => resolve({ status, ...written }));
	});
}

describe("the program", () => {
	test("ends quietly when nobody reads on", async () => {
		const paths = new Array<string>(300).fill(fixture("certificates/chains/with-root.pem"));
		expect(await start(["inspect", ...paths], 1000)).toMatchObject({ status: 0, err: "" });
	});

	test("writes all of a long output to a pipe before it ends", async () => {
		const paths = new Array<string>(300).fill(fixture("certificates/authorities/leaf-ec.pem"));
		const { status, out } = await start(["inspect", "--json", ...paths]);
		expect(status).toBe(0);
		expect(out.trimEnd().split("\n")).toHaveLength(300);
	});

	test.skipIf(process.platform === "win32")("looks who may read a key", async () => {
		const path = join(folder, "own.key");
		copyFileSync(fixture("keys/pkcs8/rsa-2048.key"), path);
		chmodSync(path, 0o644);
		expect((await start(["lint", path])).out).toContain("key-file-readable-by-others");
		chmodSync(path, 0o600);
		expect((await start(["lint", path])).out).not.toContain("key-file-readable-by-others");
	});

	test("says what is wrong without a stack trace", async () => {
		expect(await start(["inspect", "missing.pem"])).toEqual({
			status: 1,
			out: "",
			err: "cert-inspector: missing.pem: There is no such file.\n",
		});
	});

	test("writes no escape sequence to a pipe", async () => {
		const { out } = await start(["inspect", fixture("certificates/authorities/leaf-ec.pem")]);
		expect(out).toContain("api.orders.example");
		expect(out).not.toContain("\u001b");
	});
});
