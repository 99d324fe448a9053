import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { decode } from "../../src/core/decode.ts";
import { versionOf } from "./keystore-tools.ts";
import { PEM_READING_EXCEPTIONS } from "./pem-reading-exceptions.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";

const run = promisify(execFile);

const FOLDER = join(TEST_DATA, "pem-reading");

/** The password of the encrypted keys, as the folder's own file names it. */
const passwordFile = join(FOLDER, "wellknown");

interface Expected {
	readonly name: string;
	/** Whether OpenSSL reads it. */
	readonly isRead: boolean;
}

const expectations = (): Expected[] =>
	readFileSync(join(FOLDER, "expected.tsv"), "utf8")
		.trimEnd()
		.split("\n")
		.map((line) => line.split("\t"))
		.filter(([, expected]) => expected === "0" || expected === "1")
		.map(([name = "", expected]) => ({ name, isRead: expected === "1" }));

const decoded = (name: string): ReturnType<typeof decode> => decode(new Uint8Array(readFileSync(join(FOLDER, name))));

/** The bytes of the objects that are what they claim to be, in hexadecimal. */
const objects = (name: string): string[] =>
	decoded(name)
		.items.filter(({ content }) => content.kind !== "unknown")
		.map(({ bytes }) => Buffer.from(bytes).toString("hex"));

/** The DER of a certificate as OpenSSL reads it; of an encrypted key whether OpenSSL decrypts it. */
async function openssl(name: string): Promise<string | undefined> {
	const path = join(FOLDER, name);
	const args = name.startsWith("dsa")
		? ["dsa", "-in", path, "-passin", `file:${passwordFile}`, "-outform", "DER"]
		: ["x509", "-in", path, "-outform", "DER"];
	const said = await run("openssl", args, { encoding: "buffer" }).catch(() => undefined);
	return said?.stdout.toString("hex");
}

describeWithTestData("PEM that is laid out in every way there is", () => {
	test("yields an object from every file that OpenSSL reads", () => {
		const read = expectations().filter(({ isRead }) => isRead);
		expect(read.filter(({ name }) => objects(name).length === 0)).toEqual([]);
		expect(read.length).toBeGreaterThan(20);
	});

	test("yields the bytes that OpenSSL reads", { timeout: 60_000 }, async ({ skip }) => {
		if ((await versionOf("openssl", "version")) === undefined) return skip("openssl is not installed");
		const original = objects("dsa.pem")[0];
		const wrong: string[] = [];
		for (const { name, isRead } of expectations()) {
			const theirs = await openssl(name);
			if ((theirs !== undefined) !== isRead) wrong.push(`${name}: openssl ${isRead ? "refuses" : "reads"} it`);
			// A key stays encrypted here: its bytes are those of the untouched file, which OpenSSL decrypts.
			const own = objects(name)[0];
			const expected = name.startsWith("dsa") ? original : theirs;
			if (theirs !== undefined && own !== expected) wrong.push(`${name}: other bytes`);
		}
		expect(wrong).toEqual([]);
	});

	test("has a problem in every file that OpenSSL refuses", () => {
		const refused = expectations().filter(({ isRead }) => !isRead);
		const silent = refused.filter(({ name }) => decoded(name).problems.length === 0).map(({ name }) => name);
		expect(silent).toEqual(Object.keys(PEM_READING_EXCEPTIONS));
		expect(refused.length).toBeGreaterThan(20);
	});

	test("yields the untouched bytes from most of what OpenSSL refuses", () => {
		const refused = expectations().filter(({ isRead }) => !isRead);
		const originals = [objects("cert.pem")[0], objects("dsa.pem")[0]];
		const whole = refused.filter(({ name }) => objects(name).some((bytes) => originals.includes(bytes)));
		expect(whole.length).toBeGreaterThan(refused.length / 2);
	});

	test("yields the objects of the files beside them, one with a picture in it too", () => {
		const listed = new Set(expectations().map(({ name }) => name));
		const others = readdirSync(FOLDER).filter((name) => name.endsWith(".pem") && !listed.has(name));
		expect(others.filter((name) => objects(name).length === 0)).toEqual([]);
		expect(others.length).toBeGreaterThan(2);
	});
});
