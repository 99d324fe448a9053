import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, FoundCase, Judge } from "./chain-case.ts";
import { CHAIN_EXCEPTIONS, type JudgeName } from "./chain-exceptions.ts";
import { madeByOpenssl } from "./families/index.ts";
import { javaScriptFamily, keytoolFamily } from "./families/made-elsewhere.ts";
import { go } from "./judges/go.ts";
import { java, javaValidator } from "./judges/java.ts";
import { openssl } from "./judges/openssl.ts";
import { ourVerdict } from "./judges/ours.ts";
import { OpensslAuthority } from "./openssl-authority.ts";

const isInstalled = (program: string, argument: string): Promise<boolean> =>
	promisify(execFile)(program, [argument]).then(
		() => true,
		() => false,
	);

const hasOpenssl = await isInstalled("openssl", "version");
const hasJava = await isInstalled("java", "-version");
const hasGo = await isInstalled("go", "version");

const JUDGES: readonly (readonly [JudgeName, Judge, boolean])[] = [
	["openssl", openssl, hasOpenssl],
	["java", java, hasJava],
	["java validator", javaValidator, hasJava],
	["go", go, hasGo],
];

/** Some hundred certificates are made, and Java starts a dozen times. */
const PATIENCE = 240_000;

describe("chains made by openssl, keytool and in JavaScript, judged by others too", { timeout: PATIENCE }, () => {
	let folder = "";
	const cases: FoundCase[] = [];
	const ours = new Map<string, string>();

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "cert-inspector-chains-"));
		const families = [
			hasOpenssl ? madeByOpenssl(new OpensslAuthority(folder)) : [],
			hasJava ? keytoolFamily(folder) : [],
			javaScriptFamily(),
		];
		for (const each of (await Promise.all(families)).flat()) {
			const { verdict, path } = await ourVerdict(each);
			ours.set(each.id, verdict);
			cases.push({ ...each, path });
		}
	}, PATIENCE);

	afterAll(() => rm(folder, { recursive: true, force: true }));

	test("each has the verdict that it was made for", ({ skip }) => {
		if (!hasOpenssl) skip("openssl is not installed");
		expect(cases.length).toBeGreaterThan(100);
		expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
		expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(cases.map(({ id, expected }) => [id, expected])));
	});

	test.for(JUDGES)("%s agrees but for the exceptions, all of which occur", async ([name, judge, isHere], { skip }) => {
		if (!isHere) return skip(`${name} is not installed`);
		const answers = await judge(cases, folder);
		const disagreeing = cases.filter(({ id }) => differs(answers.get(id), ours.get(id)));
		const unexplained = disagreeing.filter(({ id }) => CHAIN_EXCEPTIONS[id]?.[name] === undefined);
		const told = unexplained.map(({ id }) => `${id}: ours ${ours.get(id)}, ${name} ${answers.get(id)?.says}`);
		expect(told).toEqual([]);
		const made = new Set(cases.map(({ id }) => id));
		const listed = Object.keys(CHAIN_EXCEPTIONS).filter((id) => CHAIN_EXCEPTIONS[id]?.[name] !== undefined);
		const outdated = listed.filter((id) => !disagreeing.some((each) => each.id === id));
		expect(hasOpenssl && hasJava ? outdated : outdated.filter((id) => made.has(id))).toEqual([]);
		expect(answers.size).toBeGreaterThan(hasOpenssl ? 80 : 0);
	});
});

const differs = (answer: Answer | undefined, own: string | undefined): boolean =>
	answer !== undefined && answer.isValid !== (own === "valid");
