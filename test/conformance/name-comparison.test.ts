import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sameName } from "../../src/core/chain/names/comparison-key.ts";
import { element, oid, sequence } from "../unit/core/der/build.ts";

const TEXTS = [
	"Example CA",
	"EXAMPLE ca",
	"  Example   CA ",
	"Example\tCA",
	"ExampleCA",
	"Example CB",
	"a@Example.com",
	"",
	"   ",
	"Exämple CA",
	"EXÄMPLE CA",
	"Exa\u0308mple CA",
	"Example\u00a0CA",
	"Ex\u00adample CA",
	"Ｅxample CA",
	"Straße",
	"STRASSE",
	"ΑΘΗΝΑΣ",
	"Αθηνας",
	"ı",
	"i",
	"private \ue000",
	"PRIVATE \ue000",
] as const;

const fromUtf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const fromUtf32 = (text: string): Buffer =>
	Buffer.concat(
		Array.from(text, (letter) => {
			const octets = Buffer.alloc(4);
			octets.writeUInt32BE(letter.codePointAt(0) ?? 0);
			return octets;
		}),
	);

/** String types: their tag, what they can hold, and how. */
const TYPES: readonly (readonly [tag: number, holds: RegExp, encode: (text: string) => Buffer])[] = [
	[0x0c, /^.*$/su, (text) => Buffer.from(text, "utf8")],
	[0x13, /^[A-Za-z ]*$/, (text) => Buffer.from(text, "latin1")],
	[0x14, /^[\p{ASCII}\u00a0-\u00ff]*$/u, (text) => Buffer.from(text, "latin1")],
	[0x16, /^\p{ASCII}*$/u, (text) => Buffer.from(text, "latin1")],
	[0x1c, /^.*$/su, fromUtf32],
	[0x1e, /^.*$/su, fromUtf16],
];

interface Sample {
	readonly texts: readonly string[];
	readonly der: Uint8Array;
}

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), value);
const [CN, O] = ["2.5.4.3", "2.5.4.10"] as const;

/** Every text in every string type that can hold it, as a name of its own. */
const SINGLE: readonly Sample[] = TEXTS.flatMap((text) =>
	TYPES.filter(([, holds]) => holds.test(text)).map(([tag, , encode]) => ({
		texts: [text],
		der: sequence(element(0x31, attribute(CN, element(tag, encode(text))))),
	})),
);

/** Two attributes: in one RDN and in two, in both orders. */
const [one, other] = [attribute(CN, element(0x0c, "61")), attribute(O, element(0x13, "42"))];
const PAIRS: readonly Sample[] = [
	sequence(element(0x31, one, other)),
	sequence(element(0x31, other, one)),
	sequence(element(0x31, one), element(0x31, other)),
	sequence(element(0x31, other), element(0x31, one)),
	sequence(),
].map((der) => ({ texts: ["a", "B"], der }));

const SAMPLES = [...SINGLE, ...PAIRS];

/** What X509_NAME_cmp says of each pair; undefined where Python or OpenSSL's library is not there. */
function answersOfOpenssl(): readonly string[] | undefined {
	const input = SAMPLES.map(({ der }) => Buffer.from(der).toString("hex")).join("\n");
	const program = join(import.meta.dirname, "python/compare_names.py");
	const { status, stdout } = spawnSync("python3", [program], { input, encoding: "utf8" });
	return status === 0 ? stdout.trimEnd().split("\n") : undefined;
}

/** Why the answers differ: by the clause that decides. */
function difference(isSameHere: boolean, texts: readonly string[]): string | undefined {
	if (isSameHere && texts.some((text) => /[^ -~]/.test(text)))
		return "RFC 4518 §2.2, §2.3: OpenSSL folds ASCII letters and spaces alone.";
	if (!isSameHere && texts.some((text) => text.includes("\ue000")))
		return "RFC 4518 §2.4: OpenSSL compares private characters; here they are equal byte for byte only.";
	return undefined;
}

const answers = answersOfOpenssl();

describe("which names are one", () => {
	test.skipIf(answers === undefined)("is what OpenSSL says, but for the listed differences", () => {
		const found = new Map<string, number>();
		SAMPLES.forEach((a, row) => {
			SAMPLES.forEach((b, column) => {
				const said = answers?.[row]?.[column];
				const isSame = sameName(a.der, b.der);
				if (said === "-" || isSame === (said === "1")) return;
				const texts = [...a.texts, ...b.texts];
				const why = difference(isSame, texts) ?? `unexplained: ${JSON.stringify(texts)} is ${isSame}`;
				found.set(why, (found.get(why) ?? 0) + 1);
			});
		});
		expect(SAMPLES.length ** 2).toBeGreaterThan(8000);
		expect([...found.keys()].sort()).toEqual([
			"RFC 4518 §2.2, §2.3: OpenSSL folds ASCII letters and spaces alone.",
			"RFC 4518 §2.4: OpenSSL compares private characters; here they are equal byte for byte only.",
		]);
		expect(answers?.join("").match(/-/g) ?? []).toEqual([]);
	});
});
