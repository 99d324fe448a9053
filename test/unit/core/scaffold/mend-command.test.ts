import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { mendCommand } from "../../../../src/core/scaffold/mend-command.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const run = (cwd: string, command: string, ...args: string[]) => spawnSync(command, args, { cwd, encoding: "utf8" });

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), "mend-"));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}

describe("the command that mends", () => {
	test("an expiring certificate makes a request with its subject and names", { skip: !hasOpenssl }, () => {
		const cwd = folder();
		const made = "req -x509 -newkey rsa:2048 -nodes -subj /CN=a.example -addext subjectAltName=DNS:a.example";
		run(cwd, "openssl", ...made.split(" "), "-keyout", "it's mine.key", "-out", "it's mine.pem");
		const line = mendCommand("expiring-soon", "it's mine.pem", "bash") ?? "";
		expect(run(cwd, "bash", "-c", line)).toMatchObject({ status: 0 });
		const request = run(cwd, "openssl", "req", "-in", "it's mine.csr", "-noout", "-text").stdout;
		expect(request).toMatch(/Subject: CN ?= ?a\.example/);
		expect(request).toContain("DNS:a.example");
	});

	test("an unencrypted key encrypts it beside itself", { skip: !hasOpenssl }, () => {
		const cwd = folder();
		run(cwd, "openssl", "genpkey", "-algorithm", "ed25519", "-out", "-k.key");
		const line = mendCommand("unencrypted-private-key", "-k.key", "bash") ?? "";
		expect(run(cwd, "bash", "-c", `${line} -passout pass:secret`)).toMatchObject({ status: 0 });
		expect(readFileSync(join(cwd, "-k.encrypted.key"), "utf8")).toContain("BEGIN ENCRYPTED PRIVATE KEY");
	});

	test("does not run what a file is called", () => {
		const cwd = folder();
		const name = "$(touch pwned);`touch pwned`.pem";
		writeFileSync(join(cwd, name), "");
		run(cwd, "bash", "-c", mendCommand("expired", name, "bash") ?? "");
		expect(existsSync(join(cwd, "pwned"))).toBe(false);
	});

	test("is not offered for what no command mends", () => {
		expect(mendCommand("pem.indented", "a.pem", "bash")).toBeUndefined();
		expect(mendCommand("constructor", "a.pem", "bash")).toBeUndefined();
		expect(mendCommand("expired", "a\nb.pem", "cmd")).toBeUndefined();
	});
});
