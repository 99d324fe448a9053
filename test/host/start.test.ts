import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { freePort } from "./code-server.mjs";
import { runCommand } from "./command.mjs";
import { ROOT } from "./folders.mjs";

const temporaryFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("ci-"));

test("npm start serves the demo workspace with the extension at work, and leaves nothing behind", async () => {
	const before = new Set(temporaryFolders());
	const port = await freePort();
	const args = [path.join(ROOT, "scripts", "start.mjs"), "--check", "--port", String(port)];
	const { code, tail } = await runCommand(process.execPath, args, { limitSeconds: 120 });
	expect(tail).toContain(`Open http://127.0.0.1:${port}/`);
	expect(tail).toMatch(/The extension reads orders\.pem: .*orders\.shop\.example/);
	expect(code).toBe(0);
	expect(temporaryFolders().filter((name) => !before.has(name))).toEqual([]);
});
