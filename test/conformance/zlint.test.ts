import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../../src/core/decode.ts";
import type { Finding, Profile } from "../../src/lint/index.ts";
import { lintSource, RULES } from "../../src/lint/index.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";
import { ZLINT_EXCEPTIONS } from "./zlint-exceptions.ts";
import { type Counterpart, LINTS_OF_EVERY_PKI, LINTS_OF_PUBLIC_TLS } from "./zlint-map.ts";

/** After all of the certificates, so that none is found too young; what is expired is no lint of zlint's. */
const AT = Date.UTC(2080, 0, 1);
const FOUND: readonly string[] = ["Notice", "Warn", "Error"];

interface Row {
	readonly file: string;
	readonly lint: string;
	/** Whether zlint finds something, as its own tests expect. */
	readonly isFound: boolean;
}

const rows = (): Row[] =>
	readFileSync(join(TEST_DATA, "zlint.tsv"), "utf8")
		.trimEnd()
		.split("\n")
		.slice(1)
		.map((line) => line.split("\t"))
		.map(([file = "", lint = "", status = ""]) => ({ file, lint, isFound: FOUND.includes(status) }));

const MAPS = [
	{ profile: "private", lints: LINTS_OF_EVERY_PKI },
	{ profile: "publicTls", lints: LINTS_OF_PUBLIC_TLS },
] as const;

const known = new Map<string, readonly Finding[]>();

/** What the decoder and all rules find in a file under a profile. */
function findingsIn(file: string, profile: Profile): readonly Finding[] {
	const key = `${profile} ${file}`;
	const found = known.get(key) ?? lintFile(file, profile);
	known.set(key, found);
	return found;
}

function lintFile(file: string, profile: Profile): readonly Finding[] {
	const bytes = new Uint8Array(readFileSync(join(TEST_DATA, "zlint", file)));
	const { items, problems } = decode(bytes);
	const source = { items, problems, range: { start: 0, end: bytes.length }, fileName: file };
	const { findings, crashes } = lintSource(source, { at: AT, profile });
	expect(crashes).toEqual([]);
	return findings;
}

const isCounterpart = ({ ruleId, messageId, data }: Finding, { rule, messages, data: wanted = {} }: Counterpart) =>
	ruleId === rule &&
	messages?.includes(messageId) !== false &&
	Object.entries(wanted).every(([name, value]) => String(data[name]).split(", ").includes(value));

/** The rows of mapped lints, each with whether we find the same. */
const compared = () =>
	MAPS.flatMap(({ profile, lints }) =>
		rows().flatMap((row) => {
			const counterparts = lints[row.lint];
			if (counterparts === undefined) return [];
			const isOurs = findingsIn(row.file, profile).some((each) => counterparts.some((one) => isCounterpart(each, one)));
			return [{ ...row, agrees: isOurs === row.isFound }];
		}),
	);

const name = ({ file, lint }: { readonly file: string; readonly lint: string }): string => `${lint} ${file}`;

test("the map from zlint's lints to ours names rules and messages that exist", () => {
	const counterparts = MAPS.flatMap(({ lints }) => Object.values(lints)).flat();
	const unknown = counterparts.filter(({ rule, messages = [] }) => {
		const found = RULES.find(({ id }) => id === rule);
		const isOfDecoder = /^(x509|der)\./.test(rule) && messages.length === 0;
		return !(
			(isOfDecoder || messages.every((id) => found !== undefined && id in found.messages)) &&
			(isOfDecoder || found)
		);
	});
	expect(unknown).toEqual([]);
	expect(counterparts.length).toBeGreaterThan(200);
});

describeWithTestData("certificates that zlint judges", () => {
	test("are judged by counterparts of at least 150 of its lints", () => {
		const theirs = new Set(rows().map(({ lint }) => lint));
		const mapped = MAPS.flatMap(({ lints }) => Object.keys(lints));
		expect(mapped.filter((lint) => !theirs.has(lint))).toEqual([]);
		expect(mapped.length).toBeGreaterThan(225);
	});

	test("are judged as zlint does in 99 of 100 cases, and otherwise for a reason", { timeout: 60_000 }, () => {
		const all = compared();
		const disagreements = all.filter(({ agrees }) => !agrees).map(name);
		expect(disagreements.sort()).toEqual(ZLINT_EXCEPTIONS.map(name).sort());
		// What zlint finds when it is told to be lenient says nothing about a clause.
		const configured = ZLINT_EXCEPTIONS.filter(({ right }) => right === "configuration").length;
		const counted = all.length - configured;
		console.log(
			`zlint: ${counted} rows of mapped lints, ${disagreements.length - configured} of them judged otherwise`,
		);
		expect(1 - (disagreements.length - configured) / counted).toBeGreaterThanOrEqual(0.99);
		expect(counted).toBeGreaterThan(500);
	});

	test("are found wrong at least once by each lint that finds one wrong, so that agreement is not silence", () => {
		const found = compared().filter(({ isFound, agrees }) => isFound && agrees);
		expect(new Set(found.map(({ lint }) => lint)).size).toBeGreaterThan(150);
	});
});
