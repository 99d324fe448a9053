import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cli, fixture, withoutFolder } from "./session.ts";

const store = (path: string): string => fixture(`keystores/${path}`);

/** What `manifest.json` says of every keystore. */
const manifest: Readonly<Record<string, { readonly password?: string; readonly keyPassword?: string }>> = JSON.parse(
	readFileSync(fixture("manifest.json"), "utf8"),
).fixtures;
const damaged = /cut-off|damaged|pem-under/;
const opening = Object.entries(manifest).filter(([path]) => path.startsWith("keystores/") && !damaged.test(path));

interface Report {
	readonly items: readonly {
		readonly kind: string;
		readonly type: string;
		readonly locked: boolean;
		readonly openedWith?: string;
		readonly entries: readonly { readonly alias: string | null; readonly kind: string }[];
	}[];
	readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

const report = async (args: readonly string[], surroundings = {}) => {
	const { status, out } = await cli(["inspect", "--json", ...args], surroundings);
	return { status, out, ...(JSON.parse(out) as Report) };
};

describe("inspect of a keystore", () => {
	test.each([
		["pkcs12/openssl-rsa.p12", "keystore-pkcs12"],
		["pkcs12/openssl-utf8-password.p12", "keystore-locked"],
		["jks/truststore.jks", "keystore-jks"],
		["bouncy-castle/store.bcfks", "keystore-bcfks"],
	])("prints %s as its golden file says", async (path, name) => {
		const text = await cli(["inspect", store(path)]);
		expect({ status: text.status, err: text.err }).toEqual({ status: 0, err: "" });
		await expect(withoutFolder(text.out)).toMatchFileSnapshot(`../../golden/cli/${name}.txt`);
		const { out } = await cli(["inspect", "--json", store(path)]);
		const json = `${JSON.stringify(JSON.parse(withoutFolder(out)), undefined, "\t")}\n`;
		await expect(json).toMatchFileSnapshot(`../../golden/cli/${name}.json`);
	});

	test.each(opening)(
		"opens %s with the password from the environment",
		async (path, { password = "", keyPassword }) => {
			const { status, items, problems } = await report(["--password-env", "STORE_PASSWORD", fixture(path)], {
				env: { STORE_PASSWORD: password },
			});
			expect(status).toBe(0);
			expect(items).toHaveLength(1);
			expect(items[0]).toMatchObject({ kind: "keystore" });
			const errors = problems.filter(({ code, severity }) => code.startsWith("keystore.") && severity === "error");
			const expected = keyPassword === undefined || keyPassword === password ? [] : ["keystore.wrong-password"];
			expect([...new Set(errors.map(({ code }) => code))]).toEqual(expected);
			if (password === "pässwörd🔐") expect(items[0]?.openedWith).toBe("entered");
		},
	);

	test("tells that a well-known password opens it, and which one only to those who know it", async () => {
		const { status, items, problems, out } = await report([store("pkcs12/openssl-ec.p12")]);
		expect(status).toBe(0);
		expect(items[0]).toMatchObject({ type: "PKCS12", locked: false, openedWith: "wellKnown" });
		expect(items[0]?.entries).toMatchObject([{ alias: "orders", kind: "privateKey", keyMatches: true }]);
		expect(problems.map(({ code }) => code)).toEqual(["keystore.well-known-password"]);
		expect(out).not.toContain("changeit");
	});

	test("tells that the empty password opens it", async () => {
		const { problems } = await report([store("pkcs12/openssl-empty-password.p12")]);
		expect(problems.map(({ code }) => code)).toContain("keystore.empty-password");
	});

	test("reads the password from the first line of standard input, in UTF-8", async () => {
		const stdin = [Buffer.from("pässwörd🔐\r\n")];
		const { items, problems, out } = await report(["--password-stdin", store("pkcs12/openssl-utf8-password.p12")], {
			stdin,
		});
		expect(items[0]).toMatchObject({ locked: false, openedWith: "entered" });
		expect(problems).toEqual([]);
		expect(out).not.toContain("pässwörd");
	});

	test("says that a password is needed where none was given, and that it is wrong where one was", async () => {
		const path = store("pkcs12/openssl-utf8-password.p12");
		const without = await report([path]);
		expect(without.problems).toMatchObject([{ code: "keystore.password-needed", severity: "info" }]);
		const withWrong = await report(["--password-env", "P"].concat(path), { env: { P: "wrong" } });
		expect(withWrong.problems).toMatchObject([{ code: "keystore.wrong-password", severity: "error" }]);
		expect(withWrong.out).not.toContain('wrong"');
		expect([without.status, withWrong.status]).toEqual([0, 0]);
	});

	test.each([["jks/cut-off.jks"], ["pkcs12/cut-off.p12"], ["pkcs12/damaged.p12"]])(
		"has status 1 for %s, which is not whole",
		async (path) => {
			expect((await report([store(path)])).status).toBe(1);
		},
	);

	test.each([
		["pkcs12/keytool-rsa.jks", "info", /^This \.jks is PKCS#12: JDK 9 and later write that by default/],
		["jks/jks-under-a-p12-name.p12", "warning", /^This \.p12 is JKS/],
		["pkcs12/pem-under-a-p12-name.p12", "warning", /toDerInputStream rejects tag type 45/],
	])("says that the name of %s stands for something else", async (path, severity, message) => {
		const { problems } = await report([store(path)]);
		expect(problems[0]).toMatchObject({
			code: "file.name-mismatch",
			severity,
			message: expect.stringMatching(message),
		});
	});

	test("says nothing of names that fit", async () => {
		for (const path of ["jks/rsa.jks", "pkcs12/openssl-ec.p12", "pkcs12/openssl-ed448.pfx", "bouncy-castle/store.bks"])
			expect((await report([store(path)])).problems.map(({ code }) => code)).not.toContain("file.name-mismatch");
	});

	test.each([
		[["--password-env", "P", "--password-stdin", "x"], "--password-env and --password-stdin exclude each other."],
		[["--password-stdin", "-"], "Standard input cannot be both the password and a PATH."],
		[["--password-env", "NOT_SET", "x"], "The environment variable NOT_SET is not set."],
		[["--password", "secret", "x"], "Unknown option '--password'"],
	])("refuses the arguments %j", async (args, message) => {
		const { status, out, err } = await cli(["inspect", ...args]);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain(message);
	});
});
