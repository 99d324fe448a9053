import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { decode, type Item, isLocked, openItem } from "../../src/core/index.ts";
import { versionOf } from "./keystore-tools.ts";

const run = promisify(execFile);
const FIXTURES = join(import.meta.dirname, "../fixtures");
const manifest: { readonly fixtures: Readonly<Record<string, { readonly password?: string }>> } = JSON.parse(
	readFileSync(join(FIXTURES, "manifest.json"), "utf8"),
);
/** Ciphers that are not implemented here. */
const UNSUPPORTED = /camellia|aria/;
const keys = Object.entries(manifest.fixtures).flatMap(([path, { password }]) =>
	path.startsWith("keys/") && password !== undefined && !UNSUPPORTED.test(path) ? [{ path, password }] : [],
);

const openssl = await versionOf("openssl", "version");
const sshKeygen = await versionOf("which", "ssh-keygen");

/** The public half of an encrypted key as it shows here, in DER and hex. */
async function publicHalf(path: string, password: string): Promise<string | undefined> {
	const item = decode(readFileSync(join(FIXTURES, path))).items[0] as Item;
	const opened = await openItem(item, { passwords: { candidates: () => [{ text: password, origin: "entered" }] } });
	expect(isLocked(opened)).toBe(false);
	const { content } = opened;
	const info = content.kind === "privateKey" ? content.privateKey.subjectPublicKeyInfo : undefined;
	return info && Buffer.from(info).toString("hex");
}

describe.skipIf(openssl === undefined)("openssl pkey sees the same key", () => {
	/** Of Ed25519 keys the file states no public half, and nothing is computed from the secret one here. */
	const stated = keys.filter(({ path }) => !/openssh|ed25519/.test(path));

	test.each(stated)("in $path", async ({ path, password }) => {
		const providers = ["-provider", "legacy", "-provider", "default"];
		const form = path.endsWith(".der") ? ["-inform", "DER"] : [];
		const options = ["pkey", "-in", join(FIXTURES, path), ...form, "-passin", "env:KEY_PASSWORD", ...providers];
		const { stdout } = await run("openssl", [...options, "-pubout", "-outform", "DER"], {
			encoding: "buffer",
			env: { ...process.env, KEY_PASSWORD: password },
		});
		expect(await publicHalf(path, password)).toBe(stdout.toString("hex"));
	});
});

describe.skipIf(sshKeygen === undefined)("ssh-keygen sees the same key", () => {
	const folder = mkdtempSync(join(tmpdir(), "cert-inspector-"));
	afterAll(() => rmSync(folder, { recursive: true }));

	test.each(keys.filter(({ path }) => path.includes("openssh")))("in $path", async ({ path, password }) => {
		const file = join(folder, "key");
		copyFileSync(join(FIXTURES, path), file);
		chmodSync(file, 0o600);
		// -y decrypts: it refuses a wrong password.
		const { stdout } = await run("ssh-keygen", ["-y", "-P", password, "-f", file]);
		const blob = Buffer.from(stdout.split(" ")[1] ?? "", "base64");
		const found = (await publicHalf(path, password)) ?? "";
		expect(found).not.toBe("");
		// The key's own octets are the last part of both encodings, whatever stands around them.
		const tail = lastString(blob);
		expect(found.includes(tail.toString("hex"))).toBe(true);
		await expect(run("ssh-keygen", ["-y", "-P", "wrong", "-f", file])).rejects.toThrow();
	});
});

/** The last `string` of RFC 4251 §5: the modulus, point or public octets; without the sign octet of a number. */
function lastString(blob: Buffer): Buffer {
	let last = blob.subarray(0, 0);
	for (let at = 0; at + 4 <= blob.length; at += 4 + last.length)
		last = blob.subarray(at + 4, at + 4 + blob.readUInt32BE(at));
	return last[0] === 0 ? last.subarray(1) : last;
}
