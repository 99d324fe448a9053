import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort } from "./code-server.mjs";
import { runCommand } from "./command.mjs";
import { ROOT, temporaryFolder } from "./folders.mjs";

const temporary = temporaryFolder();
afterAll(temporary.remove);

test("npm start serves the demo workspace with the extension at work, and leaves nothing behind", async () => {
	const port = await freePort();
	const args = [path.join(ROOT, "scripts", "start.mjs"), "--check", "--port", String(port)];
	const env = { ...process.env, TMPDIR: temporary.path };
	const { code, tail } = await runCommand(process.execPath, args, { env, limitSeconds: 140 });
	expect(tail).toContain(`Open http://127.0.0.1:${port}/`);
	expect(tail).toMatch(/The extension reads orders\.pem: .*orders\.shop\.example/);
	expect(code).toBe(0);
	expect(readdirSync(temporary.path)).toEqual([]);
});
