import { describe, expect, test } from "vitest";
import { encodeElement } from "../../../../src/core/der/encode.ts";
import { inspectKeystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { codesOf, entered } from "./keystore-fixtures.ts";
import { EC, LEAF_EC, ROOT_EC, withoutMac } from "./pkcs12-parts.ts";
import * as write from "./pkcs12-writer.ts";

const times = (count: number, bytes: Uint8Array): Uint8Array[] => Array<Uint8Array>(count).fill(bytes);
const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Milliseconds that opening takes. */
async function timeOf(bytes: Uint8Array): Promise<number> {
	const start = performance.now();
	await openKeystore(bytes, entered("changeit"));
	return performance.now() - start;
}

/** Files of twice the size, and no more than a few times the work: a quadratic walk would need four times. */
describe("files made to keep a reader busy take time in proportion to their length", () => {
	test.each<[string, (count: number) => Uint8Array, count: number]>([
		[
			"keys and certificates that might all belong together",
			(count) => {
				const id = write.localKeyId(Uint8Array.of(1));
				return withoutMac(
					write.dataSafe(...times(count, write.certBag(ROOT_EC, id)), ...times(count, write.keyBag(EC, id))),
				);
			},
			300,
		],
		["bags of unknown types", (count) => withoutMac(write.dataSafe(write.joined(count, write.unknownBag()))), 5000],
		[
			"attributes",
			(count) => withoutMac(write.dataSafe(write.certBag(LEAF_EC, ...times(count, write.friendlyName("a"))))),
			5000,
		],
		[
			"JKS entries of an unknown certificate type",
			(count) => {
				const entry = octets("00000002 0001 61 0000000000000001 0001 3f 00000000");
				return join(
					octets("feedfeed 00000002"),
					octets(count.toString(16).padStart(8, "0")),
					...times(count, entry),
					new Uint8Array(20),
				);
			},
			20_000,
		],
		[
			"BKS entries of one name",
			(count) => {
				const entry = octets("03 0001 61 0000000000000001 00000000 00000001 00");
				return join(octets("00000002 00000001 00 00000001"), ...times(count, entry), new Uint8Array(21));
			},
			20_000,
		],
	])(
		"%s",
		async (_, make, count) => {
			await timeOf(make(10));
			const once = await timeOf(make(count));
			const fourTimes = await timeOf(make(4 * count));
			expect(fourTimes).toBeLessThan(12 * once + 250);
		},
		30_000,
	);
});

test("problems beyond a thousand are not kept", () => {
	const { problems } = inspectKeystore(withoutMac(write.dataSafe(write.joined(5000, write.unknownBag()))));
	expect(problems.length).toBeLessThanOrEqual(1001);
});

test("entries beyond twenty thousand are not kept, and the rest of the file is read all the same", async () => {
	const bags = write.safeContentsBag(write.joined(150_000, write.unknownBag()));
	const p12 = inspectKeystore(withoutMac(write.dataSafe(bags)));
	expect(p12.entries.length).toBeLessThanOrEqual(20_000);
	expect(codesOf(p12)).toContain("der.too-many-elements");
	const entry = octets("03 0001 61 0000000000000001 00000000 00000001 00");
	const bks = join(octets("00000002 00000001 00 00000001"), write.joined(30_000, entry), new Uint8Array(21));
	const keystore = inspectKeystore(bks);
	expect(keystore.entries).toHaveLength(20_000);
	expect(keystore.mac?.range).toEqual({ start: bks.length - 20, end: bks.length });
});

test("a public key of any length is compared", async () => {
	const secret = encodeElement(0x04, encodeElement(0x04, new Uint8Array(32)));
	const long = encodeElement(0x81, Uint8Array.of(0), new Uint8Array(300_001).fill(4));
	const key = write.sequence(write.integer(1), write.sequence(write.oid("1.3.101.112")), secret, long);
	const id = write.localKeyId(Uint8Array.of(1));
	const keystore = await openKeystore(withoutMac(write.dataSafe(write.keyBag(key, id), write.certBag(LEAF_EC, id))));
	expect(keystore.entries).toMatchObject([{ kind: "privateKey", key: { algorithm: "Ed25519" }, keyMatches: false }]);
});

test("a chain of certificates that issue each other ends", async () => {
	const id = write.localKeyId(Uint8Array.of(1));
	const bags = [write.keyBag(EC, id), write.certBag(LEAF_EC, id), ...times(40, write.certBag(ROOT_EC))];
	const keystore = await openKeystore(withoutMac(write.dataSafe(...bags)));
	expect(keystore.entries[0]?.chain.length).toBeLessThanOrEqual(32);
	expect(codesOf(keystore)).toEqual([]);
});

test("the work of all entries together is limited, not that of each", async () => {
	const encryption = write.pbes2("aes-128-cbc", write.pbkdf2("changeit", "sha256", 1000));
	const keys = times(50, write.shroudedKeyBag(write.encryptedKey(encryption, EC)));
	const limits = {
		derivation: { rounds: 10_000, memory: 0 },
		guesses: 0,
		der: { depth: 64, elements: 1e6, length: 1e8, problems: 1000 },
	};
	const keystore = await openKeystore(withoutMac(write.dataSafe(...keys)), { ...entered("changeit"), limits });
	const open = keystore.entries.filter(({ key }) => key?.algorithm === "EC");
	expect(open).toHaveLength(10);
	expect(new Set(codesOf(keystore))).toEqual(new Set(["keystore.cost-limit"]));
});
