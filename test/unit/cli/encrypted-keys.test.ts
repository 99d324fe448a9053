import { describe, expect, test } from "vitest";
import { cli, fixture } from "./session.ts";

const KEYS = [
	["keys/pkcs8-encrypted/rsa-2048-aes256-sha256.key", "RSA", 2048],
	["keys/traditional/ec-p256-aes128.key", "EC", 256],
	["keys/openssh/ed25519-encrypted.key", "Ed25519", 256],
] as const;
const PASSWORD = "fixture password";

const report = async (args: readonly string[], surroundings = {}) => {
	const { status, out } = await cli(["inspect", "--json", ...args], surroundings);
	const { items, problems } = JSON.parse(out);
	return { status, out, item: items[0], codes: problems.map(({ code }: { code: string }) => code) };
};

describe("inspect of an encrypted key", () => {
	test.each(KEYS)("opens %s with the password that is given", async (path, algorithm, size) => {
		const env = { KEY_PASSWORD: PASSWORD };
		const opened = await report(["--password-env", "KEY_PASSWORD", fixture(path)], { env });
		expect(opened).toMatchObject({ status: 0, item: { algorithm, size, encrypted: true, openedWith: "entered" } });
		expect(opened.codes).toEqual([]);
		expect(opened.out).not.toContain(PASSWORD);
		const stdin = [new TextEncoder().encode(`${PASSWORD}\n`)];
		const piped = await report(["--password-stdin", fixture(path)], { stdin });
		expect(piped.item).toEqual(opened.item);
	});

	test("says in words where the password came from", async () => {
		const env = { KEY_PASSWORD: PASSWORD };
		const { out } = await cli(["inspect", "--password-env", "KEY_PASSWORD", fixture(KEYS[0][0])], { env });
		expect(out).toMatch(/Opened with\s+the password that was given/);
		const empty = await cli(["inspect", fixture("keys/pkcs8-encrypted/ec-p256-empty-password.key")]);
		expect(empty.out).toContain("The empty password opens this key: it protects nothing.");
	});

	test("says that a password is wrong, and without one that the key is encrypted and nothing more", async () => {
		for (const [path] of KEYS) {
			const wrong = await report(["--password-env", "KEY_PASSWORD", fixture(path)], { env: { KEY_PASSWORD: "wrong" } });
			expect(wrong.codes).toEqual(["key.wrong-password"]);
			const without = await report([fixture(path)]);
			expect(without).toMatchObject({ status: 0, codes: [], item: { encrypted: true } });
			expect(without.item.openedWith).toBeUndefined();
		}
	});

	test("tells which guesses were too expensive", async () => {
		const { out } = await cli(["inspect", fixture("keys/pkcs8-encrypted/ec-p256-slow.key")]);
		expect(out).toContain("5 well-known or configured passwords were not tried, because each takes 4000000 rounds.");
	});
});
