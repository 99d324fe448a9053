import { execFile } from "node:child_process";
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { hex } from "../../src/core/der/hex.ts";
import { DEFAULT_LIMITS } from "../../src/core/der/limits.ts";
import { type Content, decode } from "../../src/core/index.ts";
import type { PrivateKey } from "../../src/core/keys/private-key.ts";
import { type ReadContent, readContent } from "../../src/core/recognise.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";
import {
	OTHER_HEADERS,
	OTHER_KIND,
	OTHER_PUBLIC_HALF,
	OTHER_STRUCTURE,
	UNKNOWN_ENCRYPTION,
} from "./object-exceptions.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";

interface DecodedRow {
	readonly row: IndexRow;
	/** `key-rsa/01369fedfe67e6d5` */
	readonly id: string;
	readonly bytes: Uint8Array;
	readonly contents: readonly Content[];
}

const readDer = (bytes: Uint8Array): ReadContent => readContent(bytes, undefined, [], DEFAULT_LIMITS);

/** The exceptions of one kind, in order. */
const exceptions = (all: Readonly<Record<string, string>>, kind: string): string[] =>
	Object.keys(all)
		.filter((id) => id.startsWith(`${kind}/`))
		.sort();

const ids = (rows: readonly DecodedRow[]): string[] => rows.map(({ id }) => id).sort();

function decodedRows(kind: string): DecodedRow[] {
	return indexRows(kind).map((row) => {
		const isPem = kind === "key-pemenc";
		const bytes = bytesOf(row, isPem ? "pem" : "der");
		const contents = isPem ? decode(bytes).items.map(({ content }) => content) : [readDer(bytes).content];
		return { row, id: `${kind}/${row.sha256.slice(0, 16)}`, bytes, contents };
	});
}

const kindOf = ({ contents }: DecodedRow): string => contents[0]?.kind ?? "nothing";
const path = ({ id }: DecodedRow): string => join(TEST_DATA, `${id}.der`);

function privateKeyOf({ contents }: DecodedRow): PrivateKey | undefined {
	const [content] = contents;
	return content?.kind === "privateKey" ? content.privateKey : undefined;
}

const KINDS = {
	"key-rsa": "privateKey",
	"key-ec": "privateKey",
	"key-dsa": "privateKey",
	"key-pkcs8": "privateKey",
	"key-pkcs8enc": "privateKey",
	"key-openssh": "privateKey",
	"key-pemenc": "privateKey",
	csr: "certificateRequest",
	crl: "crl",
	p7: "pkcs7",
	attrcert: "attributeCertificate",
} as const;

describeWithTestData("keys, requests, lists and bundles that nobody here made", () => {
	test.each(Object.entries(KINDS))("every %s is read as %s", (kind, expected) => {
		const rows = decodedRows(kind);
		expect(rows.length).toBeGreaterThan(1);
		expect(ids(rows.filter((row) => kindOf(row) !== expected))).toEqual(exceptions(OTHER_KIND, kind));
	});

	test.each([
		["key-rsa", "PKCS#1"],
		["key-ec", "SEC 1"],
		["key-dsa", "OpenSSL DSA"],
		["key-pkcs8", "PKCS#8"],
		["key-pkcs8enc", "PKCS#8"],
		["key-openssh", "OpenSSH"],
	])("every %s is written as %s", (kind, format) => {
		const keys = decodedRows(kind).filter((row) => privateKeyOf(row) !== undefined);
		const others = keys.filter((row) => privateKeyOf(row)?.format !== format);
		expect(ids(others)).toEqual(exceptions(OTHER_STRUCTURE, kind));
	});

	test("every encrypted PKCS#8 tells cipher, key derivation and iterations", () => {
		const silent = decodedRows("key-pkcs8enc").filter((row) => {
			const { cipher, kdf, iterations } = privateKeyOf(row)?.encryption ?? {};
			return privateKeyOf(row) !== undefined && (cipher === undefined || kdf === undefined || iterations === undefined);
		});
		expect(ids(silent)).toEqual(exceptions(UNKNOWN_ENCRYPTION, "key-pkcs8enc"));
	});

	test("every traditional key tells the cipher of its DEK-Info", () => {
		const wrong = decodedRows("key-pemenc").filter(({ bytes, contents }) => {
			const stated = [...new TextDecoder("latin1").decode(bytes).matchAll(/^DEK-Info: *([^,\r\n]+)/gm)];
			const told = contents.map((content) => content.kind === "privateKey" && content.privateKey.encryption?.cipher);
			return told.join() !== stated.map((match) => match[1]).join();
		});
		expect(ids(wrong)).toEqual(exceptions(OTHER_HEADERS, "key-pemenc"));
	});

	test("every OpenSSH key tells a public half that Node reads as a key of that size", () => {
		for (const row of decodedRows("key-openssh")) {
			const { subjectPublicKeyInfo, size, curve, algorithm } = privateKeyOf(row) ?? {};
			const key = Buffer.from(subjectPublicKeyInfo ?? []);
			const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key, format: "der", type: "spki" });
			expect(asymmetricKeyType, row.id).toBe(algorithm?.toLowerCase());
			const { modulusLength, namedCurve } = asymmetricKeyDetails ?? {};
			if (modulusLength !== undefined) expect(size, row.id).toBe(modulusLength);
			if (namedCurve !== undefined) expect(curve, row.id).toBe(NODE_CURVES[namedCurve]);
		}
	});
});

const NODE_CURVES: Readonly<Record<string, string>> = {
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521",
};

/** The key as Node reads it; undefined where its OpenSSL does not. */
function nodeKey({ row, bytes }: DecodedRow): KeyObject | undefined {
	const key = Buffer.from(bytes);
	const dsa = `-----BEGIN DSA PRIVATE KEY-----\n${key.toString("base64").replace(/(.{64})(?=.)/g, "$1\n")}\n-----END DSA PRIVATE KEY-----\n`;
	try {
		if (row.kind === "key-dsa") return createPrivateKey(dsa);
		const type = row.kind === "key-rsa" ? "pkcs1" : row.kind === "key-ec" ? "sec1" : "pkcs8";
		return createPrivateKey({ key, format: "der", type });
	} catch {
		return undefined;
	}
}

/** `asymmetricKeyType` of Node for our algorithms. */
const nodeType = (algorithm: string | undefined): string => (algorithm ?? "").toLowerCase();

describeWithTestData("private keys that Node reads too", () => {
	const read = ["key-rsa", "key-ec", "key-dsa", "key-pkcs8"]
		.flatMap(decodedRows)
		.map((row) => ({ row, node: nodeKey(row), own: privateKeyOf(row) }));
	const both = read.flatMap(({ row, node, own }) => (node === undefined ? [] : [{ row, node, own }]));

	test("are most of them, and each is read here", () => {
		expect(both.length).toBeGreaterThan(700);
		expect(both.filter(({ own }) => own === undefined).map(({ row }) => row.id)).toEqual([]);
	});

	// Node has no type for SM2 and X9.42 keys.
	test("have the same algorithm and exactly the same bits", () => {
		const wrong = both.filter(({ node, own }) => {
			const { modulusLength } = node.asymmetricKeyDetails ?? {};
			return (
				(node.asymmetricKeyType !== undefined && node.asymmetricKeyType !== nodeType(own?.algorithm)) ||
				(modulusLength !== undefined && modulusLength !== own?.size)
			);
		});
		expect(
			wrong.map(({ row, node, own }) => `${row.id} ${node.asymmetricKeyType} ${own?.algorithm} ${own?.size}`),
		).toEqual([]);
	});

	test("have the same public half, where the file states it", () => {
		const wrong = both.filter(({ node, own }) => {
			if (own?.subjectPublicKeyInfo === undefined) return false;
			const info = createPublicKey(node).export({ type: "spki", format: "der" });
			return hex(own.subjectPublicKeyInfo) !== info.toString("hex");
		});
		expect(ids(wrong.map(({ row }) => row))).toEqual(Object.keys(OTHER_PUBLIC_HALF).sort());
	});
});

/** Hundreds of runs of a command take a while on a machine that has other work. */
const PATIENCE = 120_000;

const run = promisify(execFile);

/** What the openssl command prints about a file; undefined where it refuses it. */
const openssl = async (row: DecodedRow, ...args: string[]): Promise<string | undefined> => {
	const options = { maxBuffer: 1 << 26, encoding: "latin1" } as const;
	const done = await run("openssl", [...args, "-inform", "DER", "-in", path(row)], options).catch(() => undefined);
	return done?.stdout;
};

const isInstalled = (): Promise<boolean> =>
	run("openssl", ["version"]).then(
		() => true,
		() => false,
	);

/** Milliseconds of a date as openssl prints it; undefined for none or one it cannot read. */
function printedTime(text: string | undefined): number | undefined {
	const match = /^(\w{3}) +(\d+) (\d\d):(\d\d):(\d\d) (\d+) GMT$/.exec(text ?? "");
	if (match === null) return undefined;
	const [, month = "", day, hour, minute, second, year = ""] = match;
	const number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month) / 3 + 1;
	const two = (part: string | number | undefined): string => String(part).padStart(2, "0");
	return Date.parse(`${year.padStart(4, "0")}-${two(number)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`);
}

const serial = (text: string): string => text.replace(/^(-?)0+(?=.)/, "$1");

describeWithTestData("what the openssl command prints", () => {
	test("of EC keys has as many bits on every curve", { timeout: PATIENCE }, async ({ skip }) => {
		if (!(await isInstalled())) return skip("openssl is not installed");
		const curves = new Map<string, DecodedRow>();
		for (const row of [...decodedRows("key-ec"), ...decodedRows("key-pkcs8")]) {
			const key = privateKeyOf(row);
			if (key?.algorithm === "EC" && !curves.has(key.curve ?? row.id)) curves.set(key.curve ?? row.id, row);
		}
		const wrong: string[] = [];
		for (const [curve, row] of curves) {
			const bits = /Private-Key: \((\d+) bit/.exec((await openssl(row, "pkey", "-noout", "-text")) ?? "")?.[1];
			const size = privateKeyOf(row)?.size;
			if (bits !== undefined && bits !== String(size)) wrong.push(`${curve}: ${size} instead of ${bits}`);
		}
		expect(curves.size).toBeGreaterThan(60);
		expect(wrong).toEqual([]);
	});

	test("of requests is the same public key", { timeout: PATIENCE }, async ({ skip }) => {
		if (!(await isInstalled())) return skip("openssl is not installed");
		const wrong: string[] = [];
		for (const row of decodedRows("csr")) {
			const content = row.contents[0];
			const pem = await openssl(row, "req", "-noout", "-pubkey");
			if (pem === undefined || content?.kind !== "certificateRequest") continue;
			const { certificateRequest } = content;
			const own = hex(certificateRequest.slice(certificateRequest.layout.subjectPublicKeyInfo));
			const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
			if (own !== der.toString("hex")) wrong.push(row.id);
		}
		expect(wrong).toEqual([]);
	});

	test("of revocation lists are the same serial numbers and dates", { timeout: PATIENCE }, async ({ skip }) => {
		if (!(await isInstalled())) return skip("openssl is not installed");
		const wrong: string[] = [];
		for (const row of decodedRows("crl")) {
			const content = row.contents[0];
			const text = await openssl(row, "crl", "-noout", "-text");
			if (text === undefined || content?.kind !== "crl") continue;
			const { crl } = content;
			const printed = [...text.matchAll(/Serial Number: (-?[0-9A-F]+)$/gm)].map((match) => serial(match[1] ?? ""));
			const own = [...crl.revokedCertificates()].map(({ serialNumber }) => serialNumber);
			const dates = [/Last Update: (.*)/, /Next Update: (.*)/].map((line) => printedTime(line.exec(text)?.[1]));
			if (printed.join() !== own.join() || own.length !== crl.revokedCount) wrong.push(`${row.id}: entries`);
			if (dates.join() !== [crl.thisUpdate.epochMs, crl.nextUpdate?.epochMs].join()) wrong.push(`${row.id}: dates`);
		}
		expect(wrong).toEqual([]);
	});

	test("of PKCS#7 are as many certificates", { timeout: PATIENCE }, async ({ skip }) => {
		if (!(await isInstalled())) return skip("openssl is not installed");
		const wrong: string[] = [];
		for (const row of decodedRows("p7")) {
			const content = row.contents[0];
			const text = await openssl(row, "pkcs7", "-print_certs");
			if (text === undefined || content?.kind !== "pkcs7") continue;
			const printed = text.split("-----BEGIN CERTIFICATE-----").length - 1;
			const { signedData, encrypted } = content.pkcs7;
			const own = (signedData ?? encrypted)?.certificates.length ?? 0;
			if (printed !== own) wrong.push(`${row.id}: ${own} instead of ${printed}`);
		}
		expect(wrong).toEqual([]);
	});
});

describeWithTestData("objects that nobody here made, damaged", () => {
	/** The smallest of a kind, which say as much as large ones. */
	const smallest = (kind: string): DecodedRow[] =>
		decodedRows(kind)
			.sort((a, b) => a.bytes.length - b.bytes.length)
			.slice(0, 12)
			.filter(({ bytes }) => bytes.length < 1500);

	test.each(Object.keys(KINDS))(
		"a %s that is cut off or changed anywhere is an object or a problem",
		{ timeout: PATIENCE },
		(kind) => {
			const silent = smallest(kind).filter(({ bytes }) =>
				bytes.some((octet, at) => {
					const changed = bytes.slice();
					changed[at] = octet ^ 0xff;
					return [bytes.subarray(0, at), changed].some((damaged) => {
						const { items, problems } = decode(damaged);
						return items.length === 0 && problems.length === 0;
					});
				}),
			);
			expect(ids(silent)).toEqual([]);
		},
	);
});
