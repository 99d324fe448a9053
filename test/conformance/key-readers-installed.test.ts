import { execFile } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/core/decode.ts";
import type { Reader } from "../../src/core/readers/reader.ts";
import { whoCanRead } from "../../src/core/readers/who-can-read.ts";
import { versionOf } from "./keystore-tools.ts";

const run = promisify(execFile);
const FIXTURES = join(import.meta.dirname, "../fixtures");

interface KeyFile {
	readonly path: string;
	readonly password: string;
}

interface Manifest {
	readonly fixtures: Readonly<Record<string, { readonly password?: string }>>;
}

/** Every encrypted key of the repository that the table of readers says something of. */
const FILES: readonly KeyFile[] = Object.entries(
	(JSON.parse(readFileSync(join(FIXTURES, "manifest.json"), "utf8")) as Manifest).fixtures,
)
	.filter(([path, { password }]) => /^keys\/(?:pkcs8-encrypted|traditional)\//.test(path) && password !== undefined)
	.map(([path, { password = "" }]) => ({ path, password }));

const bytesOf = ({ path }: KeyFile): Buffer => readFileSync(join(FIXTURES, path));

function outcome(file: KeyFile, reader: Reader): string | undefined {
	const [item] = decode(new Uint8Array(bytesOf(file))).items;
	return item && whoCanRead(item).find((verdict) => verdict.reader === reader)?.outcome;
}

/** Files of which the table says something else than the program does. */
async function disagreements(reader: Reader, opens: (file: KeyFile) => Promise<boolean>): Promise<string[]> {
	const wrong: string[] = [];
	for (const file of FILES) {
		const expected = outcome(file, reader);
		if (expected === "notKnown") continue;
		const isOpen = await opens(file);
		if (expected !== (isOpen ? "yes" : "no")) wrong.push(`${file.path}: table ${expected}, opens ${isOpen}`);
	}
	return wrong;
}

const isDer = ({ path }: KeyFile): boolean => path.endsWith(".der");

const openssl =
	(...options: readonly string[]) =>
	(file: KeyFile): Promise<boolean> => {
		const format = isDer(file) ? ["-inform", "DER"] : [];
		const args = ["pkey", "-in", join(FIXTURES, file.path), ...format, "-noout", "-passin", "env:KEY_PASSWORD"];
		const env = { ...process.env, KEY_PASSWORD: file.password };
		return run("openssl", [...args, ...options], { env }).then(
			() => true,
			() => false,
		);
	};

async function node(file: KeyFile): Promise<boolean> {
	const key = bytesOf(file);
	const form = isDer(file) ? ({ format: "der", type: "pkcs8" } as const) : { format: "pem" as const };
	try {
		createPrivateKey({ key, passphrase: file.password, ...form });
		return true;
	} catch {
		return false;
	}
}

describe("who can read an encrypted key: the table and the programs that are installed agree", () => {
	test("about OpenSSL 3, with its legacy provider and without", { timeout: 60_000 }, async ({ skip }) => {
		if (!/^OpenSSL 3/.test((await versionOf("openssl", "version")) ?? "")) return skip("openssl 3 is not installed");
		expect(await disagreements("openssl3", openssl())).toEqual([]);
		const legacy = openssl("-provider", "legacy", "-provider", "default");
		expect(await disagreements("openssl3-legacy", legacy)).toEqual([]);
		expect(FILES.length).toBeGreaterThan(15);
	});

	test("about this Node.js", async () => {
		expect(await disagreements("node", node)).toEqual([]);
	});
});
