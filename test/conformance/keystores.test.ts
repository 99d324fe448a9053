import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectKeystore, type Keystore, type KeystoreEntry, openKeystore } from "../../src/core/keystore/index.ts";
import { KEYSTORE_EXCEPTIONS } from "./keystore-exceptions.ts";
import { bytesOfRow, KEY_PASSWORDS, type KeystoreRow, keystoreRows, openRow } from "./keystore-rows.ts";
import {
	fingerprint,
	hasBouncyCastle,
	type ListedEntry,
	type Listing,
	type ListingRequest,
	listWithJava,
	opensslPkcs12,
	publicFingerprint,
	versionOf,
} from "./keystore-tools.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";

interface OpenedRow extends KeystoreRow {
	readonly keystore: Keystore;
}

const id = ({ row }: KeystoreRow): string => row.sha256.slice(0, 16);
const pathOf = (each: KeystoreRow): string => join(TEST_DATA, each.row.kind, `${id(each)}.${each.row.kind}`);
const codes = ({ keystore }: OpenedRow): string => keystore.problems.map(({ code }) => code).join() || "no problem";
const label = (each: OpenedRow): string => `${id(each)} ${each.row.source}: ${codes(each)}`;

const excepted = (each: KeystoreRow, program: string): boolean =>
	KEYSTORE_EXCEPTIONS[id(each)]?.[program] !== undefined;

const aliasCount = ({ entries }: Keystore): number => new Set(entries.map(({ alias }) => alias)).size;
const isGoodPbmac1 = ({ row }: KeystoreRow): boolean => /good|pbmac1_sha1/.test(row.source);

/** What the index promises, and what became of it here. */
function outcome({ promise, password, entries, row, keystore }: OpenedRow): string {
	const isVerified = keystore.mac?.state === "verified";
	switch (promise) {
		case "PASS":
		case "NULLPASS":
		case "NONE":
			return isVerified ? "as promised" : "not verified";
		case "NOMAC":
			return keystore.mac === undefined && !keystore.isLocked ? "as promised" : "not open";
		case "PBMAC1?":
			return isVerified === isGoodPbmac1({ row } as KeystoreRow) ? "as promised" : `verified: ${isVerified}`;
		case "OPEN":
			if (aliasCount(keystore) !== entries) return `${aliasCount(keystore)} entries instead of ${entries}`;
			return isVerified || password === undefined ? "as promised" : "not verified";
		case "FAIL":
			return keystore.entries.length > 0 ? "as promised" : "nothing shown";
	}
}

describeWithTestData("keystores that nobody here wrote", () => {
	const opened: OpenedRow[] = [];
	beforeAll(async () => {
		for (const each of keystoreRows()) opened.push({ ...each, keystore: await openRow(each) });
	}, 120_000);

	const ofKind = (kind: string): OpenedRow[] => opened.filter(({ row }) => row.kind === kind);

	test("there are as many as the index promises", () => {
		expect(["p12", "jks", "jceks", "bks", "uber"].map((kind) => ofKind(kind).length)).toEqual([70, 18, 15, 6, 3]);
	});

	test("open under the passwords of the index, with as many entries, their integrity verified", () => {
		const wrong = opened.filter((each) => outcome(each) !== "as promised");
		expect(wrong.map((each) => `${label(each)}: ${outcome(each)}`)).toEqual([]);
	});

	test("are recognised as what they are", () => {
		const types = { p12: "PKCS12", jks: "JKS", jceks: "JCEKS", bks: "BKS", uber: "UBER" };
		const wrong = opened.filter(({ row, keystore }) => types[row.kind as keyof typeof types] !== keystore.type);
		expect(wrong.map(label)).toEqual([]);
	});

	test("have no locked key left once the projects' own passwords are tried, and every key fits its certificate", () => {
		const wrong = opened.filter((each) => {
			const { keystore, row, password } = each;
			const isOpen = !keystore.isLocked || (row.kind === "bks" && password === undefined) || excepted(each, "keys");
			return !isOpen || keystore.entries.some(({ keyMatches }) => keyMatches === false);
		});
		expect(wrong.map(label)).toEqual([]);
	});

	test("have nothing to report but what is in them", () => {
		const expected: Readonly<Record<string, RegExp>> = {
			"bad1.p12": /^keystore\.corrupted$/,
			"bad2.p12": /^keystore\.corrupted$/,
			"bad3.p12": /^keystore\.corrupted$/,
			"chains.p12": /^(keystore\.wrong-password,?){5}$/,
			"nomac_parse.p12": /^keystore\.public-key-encryption$/,
			"duplicate_aliases.jks": /^keystore\.duplicate-alias$/,
			"duplicate_aliases.jceks": /^keystore\.duplicate-alias$/,
		};
		const notable = ({ keystore }: OpenedRow): string =>
			keystore.problems
				.map(({ code }) => code)
				.filter((code) => code !== "keystore.serialised-object" && code !== "keystore.password-needed")
				.join();
		const wrong = opened.filter((each) => {
			const name = each.row.source.split("/").at(-1) ?? "";
			if (each.promise === "PBMAC1?" && !isGoodPbmac1(each)) return notable(each) === "";
			return !(expected[name] ?? /^$/).test(notable(each));
		});
		expect(wrong.map(label)).toEqual([]);
	});

	test("with bad PBMAC1 are refused for what is wrong with each", () => {
		const reasons = opened
			.filter((each) => each.promise === "PBMAC1?" && !isGoodPbmac1(each))
			.map(({ row, keystore }) => {
				const { code, data } = keystore.problems[0] ?? { code: "none", data: undefined };
				return `${row.source.replace(/^.*pbmac1_256_256\.|\.p12$/g, "")}: ${code} ${data?.["field"]}`;
			});
		expect(reasons.sort()).toEqual([
			"bad-iter: keystore.corrupted MAC",
			"bad-key-len: keystore.mac-parameters keyLength",
			"bad-len: keystore.corrupted MAC",
			"bad-salt-type: keystore.mac-parameters salt",
			"bad-salt: keystore.corrupted MAC",
			"negative-len: keystore.corrupted MAC",
			"no-len: keystore.mac-parameters keyLength",
			"no-salt: keystore.mac-parameters salt",
			"very-big-len: keystore.mac-parameters keyLength",
			"zero-len: keystore.mac-parameters keyLength",
		]);
	});

	test("of Bouncy Castle open with the passwords of pyjks, sealed keys of every kind included", async () => {
		for (const each of ofKind("bks").filter(({ row }) => !row.source.includes("empty"))) {
			const isChristmas = each.row.source.includes("christmas");
			const password = isChristmas ? "12345678" : "store_password";
			const keystore = await openRow({ ...each, password });
			expect([label(each), keystore.mac?.state, keystore.isLocked]).toEqual([label(each), "verified", false]);
			const kinds = keystore.entries.map(({ kind }) => kind).sort();
			const sealed = ["privateKey", "publicKey", "secretKey"];
			expect(kinds).toEqual(isChristmas ? [...sealed, "secretKey", "secretKey", "trustedCertificate"].sort() : sealed);
		}
	});

	test("show without any password whatever needs none: certificates of JKS and its family all the same", () => {
		const certificates = ({ entries }: Keystore): string[] =>
			entries.flatMap(({ chain }) => chain.map(({ der }) => fingerprint(der)));
		const open = opened.filter(({ row }) => row.kind !== "p12" && row.kind !== "uber");
		expect(open.length).toBe(39);
		for (const each of open)
			expect(certificates(inspectKeystore(bytesOfRow(each.row)))).toEqual(certificates(each.keystore));
	});

	test("every exception is still one", () => {
		const known = new Set(opened.map(id));
		expect(Object.keys(KEYSTORE_EXCEPTIONS).filter((each) => !known.has(each))).toEqual([]);
	});

	describe("beside other programs", () => {
		const JAVA_TYPES = { p12: "PKCS12", jks: "JKS", jceks: "JCEKS", bks: "BKS", uber: "BouncyCastle" } as const;
		const isBouncyCastles = ({ row }: KeystoreRow): boolean => row.kind === "bks" || row.kind === "uber";
		let listings: ReadonlyMap<string, Listing> = new Map();

		beforeAll(async () => {
			if ((await versionOf("java", "-version")) === undefined) return;
			const requests = opened.map((each): ListingRequest => {
				const { row, password } = each;
				const provider = isBouncyCastles(each) ? "BC" : "JDK";
				const type = JAVA_TYPES[row.kind as keyof typeof JAVA_TYPES];
				return { id: id(each), provider, type, path: pathOf(each), password, keyPasswords: KEY_PASSWORDS };
			});
			const inBoth = requests
				.filter(({ type }) => type === "PKCS12")
				.map((request): ListingRequest => ({ ...request, id: `${request.id} BC`, provider: "BC" }));
			listings = await listWithJava([...requests, ...inBoth]);
		}, 120_000);

		/** Java names an entry of a PKCS#12 that has no friendlyName by a number, and compares names in lower case. */
		const javaName = ({ row }: OpenedRow, alias: string | undefined): string => {
			if (row.kind !== "p12") return alias ?? "";
			return alias === undefined || /^\d+$/.test(alias) ? "#" : alias.toLowerCase();
		};

		/** Java keeps the last of entries of one name, knows no others than these, and skips keys in the open in a PKCS#12. */
		const seenByJava = ({ row, keystore }: OpenedRow): KeystoreEntry[] =>
			keystore.entries.filter(({ kind, alias, key }, index) => {
				const isLast = !keystore.entries.slice(index + 1).some((other) => other.alias === alias);
				const isKeyInTheOpen = row.kind === "p12" && kind === "privateKey" && key?.encryption === undefined;
				const isKnown = kind !== "certificate" && kind !== "crl" && kind !== "unknown";
				return isKnown && !isKeyInTheOpen && (alias === undefined || isLast);
			});

		const kindInJava = ({ kind, key }: KeystoreEntry): string =>
			kind === "trustedCertificate" ? kind : kind === "privateKey" ? `privateKey ${key?.algorithm}` : "otherKey";

		const JAVA_ALGORITHMS: Readonly<Record<string, string>> = { "RSASSA-PSS": "RSA-PSS" };
		const listedKind = ({ kind, algorithm }: ListedEntry): string =>
			kind === "privateKey" ? `privateKey ${JAVA_ALGORITHMS[algorithm] ?? algorithm}` : kind;

		/** Names and chains here and there, and the kinds of keys that are open there. */
		function differences(each: OpenedRow, { entries }: Listing): string[] {
			const byName = (name: string, chain: readonly string[]): string => `${name} [${chain.join()}]`;
			const ours = new Map(
				seenByJava(each).map((entry) => {
					const chain = entry.chain.map(({ der }) => fingerprint(der));
					return [byName(javaName(each, entry.alias), chain), kindInJava(entry)];
				}),
			);
			const theirs = new Map(
				entries.map((entry) => [byName(javaName(each, entry.alias), entry.chain), listedKind(entry)]),
			);
			const missing = [...theirs].filter(([name, kind]) => kind !== (ours.get(name) ?? "none") && kind !== "locked");
			const locked = [...theirs].filter(([name, kind]) => kind === "locked" && !ours.has(name));
			const added = [...ours].filter(([name]) => !theirs.has(name));
			return [...missing, ...locked, ...added].map(([name, kind]) => `${kind} ${name} (${ours.get(name)} here)`);
		}

		test("the JDK and Bouncy Castle see the same entries, aliases, chains and keys wherever they open a store", ({
			skip,
		}) => {
			if (listings.size === 0) return skip("java is not installed");
			const compared = opened.filter((each) => listings.get(id(each))?.error === undefined && listings.has(id(each)));
			expect(compared.length).toBeGreaterThanOrEqual(hasBouncyCastle() ? 85 : 80);
			const wrong = compared.flatMap((each) => {
				const found = differences(each, listings.get(id(each)) as Listing);
				return excepted(each, "java") ? [] : found.map((difference) => `${label(each)}: ${difference}`);
			});
			expect(wrong).toEqual([]);
		});

		test("what the JDK or Bouncy Castle opens is open here", ({ skip }) => {
			if (listings.size === 0) return skip("java is not installed");
			const isOpenThere = (each: OpenedRow): boolean =>
				[id(each), `${id(each)} BC`].some((name) => listings.has(name) && listings.get(name)?.error === undefined);
			const isOpenHere = ({ keystore, password }: OpenedRow): boolean =>
				keystore.openedWith !== undefined || password === undefined;
			const missed = opened.filter((each) => isOpenThere(each) && !isOpenHere(each) && !excepted(each, "java"));
			expect(missed.map(label)).toEqual([]);
		});

		test("openssl pkcs12 -legacy takes the same certificates and private keys out of every PKCS#12 it opens", async ({
			skip,
		}) => {
			if ((await versionOf("openssl", "version")) === undefined) return skip("openssl is not installed");
			const wrong: string[] = [];
			let compared = 0;
			for (const each of ofKind("p12")) {
				const theirs = await opensslPkcs12(pathOf(each), each.password ?? "");
				if (theirs === undefined) continue;
				compared++;
				const keys: string[] = [];
				const keystore = await openKeystore(bytesOfRow(each.row), {
					passwords: {
						candidates: ({ for: target }) =>
							(target === "store" ? [each.password ?? ""] : KEY_PASSWORDS).map((text) => ({ text, origin: "entered" })),
					},
					visitPrivateKey: ({ pkcs8 }) => void keys.push(publicFingerprint(pkcs8)),
				});
				const certificates = keystore.entries.flatMap(({ chain }) => chain.map(({ der }) => fingerprint(der)));
				const same =
					[...new Set(certificates)].sort().join() === [...new Set(theirs.certificates)].sort().join() &&
					keys.sort().join() === theirs.keys.sort().join();
				if (!(same || excepted(each, "openssl"))) wrong.push(label(each));
			}
			expect(wrong).toEqual([]);
			expect(compared).toBeGreaterThanOrEqual(50);
		}, 120_000);
	});
});
