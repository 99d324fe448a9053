import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/index.ts";
import { fixtureBytes } from "./object-fixtures.ts";

/** Keys that are text and no encoding: a JWK, a key under a DEK-Info header, and PEM itself. */
const TEXTS = [
	"keys/jwk/ec-p256.private.json",
	"keys/jwk/ed25519.private.json",
	"keys/traditional/ec-p256-aes128.key",
	"keys/openssh/ed25519.key",
	"certificates/authorities/leaf-ec.pem",
];

/** What breaks the promises of `decode`. */
function brokenPromises(bytes: Uint8Array): string[] {
	const { items, problems } = decode(bytes);
	const inside = ({ start, end }: { start: number; end: number }): boolean =>
		start >= 0 && start <= end && end <= bytes.length;
	return [
		...items.filter(({ range }) => !inside(range)).map(({ range }) => `item ${range.start}..${range.end}`),
		...problems
			.filter(({ code, range }) => !(inside(range) && /^[a-z0-9]+\.[a-z0-9-]+$/.test(code)))
			.map(({ code, range }) => `${code} ${range.start}..${range.end}`),
	];
}

describe.each(TEXTS)("%s", { timeout: 60_000 }, (path) => {
	const whole = fixtureBytes(path);

	test("cut off after any character, is read as far as it goes, and its problems have a code and a place", () => {
		const broken = new Set<string>();
		for (let length = 0; length < whole.length; length++)
			for (const promise of brokenPromises(whole.subarray(0, length))) broken.add(`after ${length}: ${promise}`);
		expect([...broken]).toEqual([]);
	});

	test("with any character changed, too", () => {
		const broken = new Set<string>();
		for (const [at, octet] of whole.entries())
			for (const other of [octet ^ 0x01, octet ^ 0x20, 0x00, 0xff]) {
				const changed = whole.slice();
				changed[at] = other;
				for (const promise of brokenPromises(changed)) broken.add(`at ${at} as ${other}: ${promise}`);
			}
		expect([...broken]).toEqual([]);
	});

	test("does not lose its object in silence when it is cut off inside", () => {
		const beginning = path.endsWith(".json") ? whole.length : "-----BEGIN CERTIFICATE-----\nMIIB".length;
		const silent: number[] = [];
		for (let length = beginning; length < whole.length - 1; length++) {
			const { items, problems } = decode(whole.subarray(0, length));
			if (items.length === 0 && problems.length === 0) silent.push(length);
		}
		expect(silent).toEqual([]);
	});
});
