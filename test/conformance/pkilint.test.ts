import { expect, test } from "vitest";
import { ourFindings, pkilintCases } from "./pkilint-cases.ts";
import { PKILINT_EXCEPTIONS } from "./pkilint-exceptions.ts";
import { FOLDERS } from "./pkilint-folders.ts";
import { PKILINT_MAP } from "./pkilint-map.ts";
import { describeWithTestData } from "./test-data.ts";

const FEWEST_CODES = 100;
const AGREEMENT = 0.99;

/** A file and a code that pkilint asks it about. */
interface Pair {
	readonly file: string;
	readonly code: string;
	readonly theirs: boolean;
	readonly ours: boolean;
}

const folderOf = (code: string): RegExp | undefined =>
	PKILINT_MAP[code]?.within ?? FOLDERS.find(([beginning]) => code.startsWith(beginning))?.[1];

const nameOf = (file: string): string => file.replace(/^integration_certificate\/|\.crttest$/g, "");

function pairs(): readonly Pair[] {
	return [...pkilintCases()].flatMap(([file, codes]) => {
		const found = ourFindings(file);
		return Object.entries(PKILINT_MAP)
			.filter(([code]) => folderOf(code)?.test(file) !== false)
			.map(([code, { ours }]) => ({
				file: nameOf(file),
				code,
				theirs: codes.has(code),
				ours: ours.some((name) => found.has(name)),
			}));
	});
}

describeWithTestData("findings beside those of pkilint", () => {
	const all = pairs();
	const reported = all.filter(({ theirs, ours }) => theirs || ours);
	const differing = all.filter(({ theirs, ours }) => theirs !== ours);

	test(`maps at least ${FEWEST_CODES} codes, each of which pkilint reports somewhere`, () => {
		const codes = new Set([...pkilintCases().values()].flatMap((each) => [...each]));
		expect(Object.keys(PKILINT_MAP).filter((code) => !codes.has(code))).toEqual([]);
		expect(Object.keys(PKILINT_MAP).length).toBeGreaterThanOrEqual(FEWEST_CODES);
	});

	test("find each mapped code somewhere", () => {
		const found = new Set(all.filter(({ theirs, ours }) => theirs && ours).map(({ code }) => code));
		const excepted = new Set(PKILINT_EXCEPTIONS.map(({ code }) => code));
		expect(Object.keys(PKILINT_MAP).filter((code) => !(found.has(code) || excepted.has(code)))).toEqual([]);
	});

	test("agree on nearly all files and codes, and on what is not found as well as on what is", () => {
		const both = reported.filter(({ theirs, ours }) => theirs && ours).length;
		const wrong = differing.filter(({ file, code }) => !exceptionFor(file, code, ["we", "both"]));
		console.log(
			`pkilint: ${Object.keys(PKILINT_MAP).length} codes, ${all.length} pairs of file and code, ${differing.length} differ; ` +
				`${both} of ${reported.length} reported by one are reported by both; ${wrong.length} times pkilint alone is right`,
		);
		expect(all.length).toBeGreaterThan(10_000);
		expect(1 - differing.length / all.length).toBeGreaterThanOrEqual(AGREEMENT);
		expect(1 - wrong.length / reported.length).toBeGreaterThanOrEqual(AGREEMENT);
	});

	test("differ only where an exception says who is right, and every exception is one", () => {
		const expected = PKILINT_EXCEPTIONS.flatMap(({ code, files }) => files.map((file) => `${code} ${file}`));
		expect(differing.map(({ file, code }) => `${code} ${file}`).sort()).toEqual(expected.sort());
	});
});

function exceptionFor(file: string, code: string, right: readonly string[]): boolean {
	return PKILINT_EXCEPTIONS.some(
		(each) => each.code === code && each.files.includes(file) && right.includes(each.right),
	);
}
