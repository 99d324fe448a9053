import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { decode } from "../../src/core/decode.ts";
import type { Keystore } from "../../src/core/keystore/index.ts";
import { openItem } from "../../src/core/open-item.ts";
import type { Verdict } from "../../src/core/readers/verdict.ts";
import { whoCanRead } from "../../src/core/readers/who-can-read.ts";
import { keystoreManifest } from "../unit/core/keystore/keystore-fixtures.ts";
import { keystoreRows } from "./keystore-rows.ts";
import { READER_EXCEPTIONS } from "./reader-exceptions.ts";
import { type Holding, type InstalledReader, installedReaders, type Pkcs12File, type Trial } from "./reader-tools.ts";
import { TEST_DATA } from "./test-data.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/keystores");

/** Every PKCS#12 here whose password is known: the repository's own and those of the test data. */
const FILES: readonly Pkcs12File[] = [
	...keystoreManifest()
		.filter(([path]) => path.startsWith("pkcs12/"))
		.map(([path, { password }]) => ({ id: path, path: join(FIXTURES, path), password: password ?? "" })),
	...(existsSync(TEST_DATA) ? keystoreRows() : [])
		.filter(({ row, promise }) => row.kind === "p12" && promise !== "FAIL")
		.map(({ row, password }) => {
			const id = row.sha256.slice(0, 16);
			return { id, path: join(TEST_DATA, "p12", `${id}.p12`), password: password ?? "" };
		}),
];

interface Judged {
	readonly file: Pkcs12File;
	readonly verdicts: readonly Verdict[];
	/** Whether the file itself is damaged, or none at all. */
	readonly isBroken: boolean;
	readonly holding: Holding;
}

async function judge(file: Pkcs12File): Promise<Judged> {
	const [item] = decode(new Uint8Array(readFileSync(file.path))).items;
	const passwords = { candidates: () => [{ text: file.password, origin: "entered" as const }] };
	const opened = item && (await openItem(item, { passwords }));
	const keystore = opened?.content.kind === "keystore" ? opened.content.keystore : undefined;
	const isBroken = keystore?.problems.some(({ severity }) => severity === "error") ?? true;
	// Where there is nothing to open, some take no password but the empty one.
	const isBare = keystore !== undefined && keystore.mac === undefined && keystore.protection.length === 0;
	const verdicts = opened === undefined ? [] : whoCanRead(opened);
	return { file: isBare ? { ...file, password: "" } : file, verdicts, isBroken, holding: holdingOf(keystore) };
}

function holdingOf(keystore: Keystore | undefined): Holding {
	const safes = keystore?.safes ?? [];
	const count = (...names: ("keyBag" | "pkcs8ShroudedKeyBag" | "certBag")[]): number =>
		safes.reduce((sum, { bags }) => sum + names.reduce((own, name) => own + (bags?.[name] ?? 0), 0), 0);
	return { keys: count("keyBag", "pkcs8ShroudedKeyBag"), certificates: count("certBag") };
}

/** What the table says of a program in the version that is here. */
function expectedOf(installed: InstalledReader, { outcome, reasons }: Verdict): Trial["outcome"] | "notKnown" {
	const { version, showsContents } = installed;
	if (outcome === "leavesOut" && !showsContents) return "yes";
	if (outcome !== "since") return outcome;
	const number = (text: string): number => Number(/^\d+(?:\.\d+)?/.exec(text)?.[0]);
	return reasons.every(({ fact }) => number(version) >= number(fact.version ?? "")) ? "yes" : "no";
}

/** Opening some of them takes millions of rounds of a key derivation. */
const PATIENCE = 180_000;

describe("who can read a PKCS#12: the table and the programs that are installed agree", { timeout: PATIENCE }, () => {
	const judged: Judged[] = [];
	const { readers, missing } = { readers: [] as InstalledReader[], missing: [] as string[] };

	beforeAll(async () => {
		const found = await installedReaders();
		readers.push(...found.readers);
		missing.push(...found.missing);
		for (const file of FILES) judged.push(await judge(file));
	}, PATIENCE);

	test("and every file is judged but those that are broken", () => {
		const unjudged = judged.filter(({ verdicts }) => verdicts.length === 0);
		expect(unjudged.filter(({ isBroken }) => !isBroken).map(({ file }) => file.id)).toEqual([]);
		expect(judged.length - unjudged.length).toBeGreaterThan(30);
	});

	test.for(["openssl3", "openssl3-legacy", "jdk17", "jdk21", "go-x-crypto", "go-sslmate", "node"] as const)(
		"%s",
		async (name, { skip }) => {
			const installed = readers.find(({ reader }) => reader === name);
			if (installed === undefined) return skip([`${name} is not installed`, ...missing].join("; "));
			const known = judged.filter(({ verdicts }) => verdicts.length > 0);
			const holdings = new Map(known.map(({ file, holding }) => [file.id, holding]));
			const none: Holding = { keys: 0, certificates: 0 };
			const trials = await installed.tryAll(
				known.map(({ file }) => file),
				({ id }) => holdings.get(id) ?? none,
			);
			const disagreements = known.flatMap(({ file, verdicts }) => {
				const verdict = verdicts.find(({ reader }) => reader === name);
				const trial = trials.get(file.id);
				const expected = verdict && expectedOf(installed, verdict);
				const isSame = expected === "notKnown" || expected === trial?.outcome;
				const isExcepted = READER_EXCEPTIONS[file.id]?.[name] !== undefined;
				return isSame === isExcepted ? [`${file.id}: table ${expected}, it ${trial?.outcome} (${trial?.says})`] : [];
			});
			expect(disagreements).toEqual([]);
		},
	);
});
