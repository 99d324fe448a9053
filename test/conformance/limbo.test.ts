import { expect, test } from "vitest";
import { type ChainOptions, type ChainResult, SignatureCache, validateChain } from "../../src/core/chain/index.ts";
import { derOf, type LimboCase, limboCases, referencesOf } from "./limbo-cases.ts";
import { LIMBO_EXCEPTIONS } from "./limbo-exceptions.ts";
import { describeWithTestData } from "./test-data.ts";

/** For cases without a time of their own: all their certificates are valid then. */
const NOW = Date.UTC(2026, 10, 22);

/** Web PKI cases, and those of servers on the web, are about the Baseline Requirements; the others about RFC 5280. */
const profileOf = ({ id }: LimboCase): ChainOptions["profile"] =>
	/^(?:webpki|online)::/.test(id) ? "publicTls" : "rfc5280";

function optionsOf(limbo: LimboCase, profile: ChainOptions["profile"]): ChainOptions {
	const { validation_time, validation_kind, max_chain_depth } = limbo;
	const [name] = referencesOf(limbo);
	return {
		at: validation_time === null ? NOW : Date.parse(validation_time),
		...(profile === undefined ? {} : { profile }),
		purpose: validation_kind === "SERVER" ? "server" : "client",
		...(name === undefined ? {} : { name }),
		...(max_chain_depth === null ? {} : { maxIntermediates: max_chain_depth }),
		// One that nothing is remembered in, so that every case pays for its own.
		signatures: new SignatureCache(),
	};
}

const run = (limbo: LimboCase, profile = profileOf(limbo)): Promise<ChainResult> =>
	validateChain(
		{
			leaf: derOf(limbo.peer_certificate),
			trusted: limbo.trusted_certs.map(derOf),
			untrusted: limbo.untrusted_intermediates.map(derOf),
			crls: limbo.crls.map(derOf),
		},
		optionsOf(limbo, profile),
	);

interface Outcome {
	readonly id: string;
	readonly expected: string;
	readonly actual: "SUCCESS" | "FAILURE";
	readonly milliseconds: number;
	readonly codes: string;
}

async function outcome(limbo: LimboCase, profile?: ChainOptions["profile"]): Promise<Outcome> {
	const started = performance.now();
	const { valid, best } = await run(limbo, profile);
	return {
		id: limbo.id,
		expected: limbo.expected_result,
		actual: valid ? "SUCCESS" : "FAILURE",
		milliseconds: performance.now() - started,
		codes: (best?.reasons ?? []).map(({ code }) => code).join(", "),
	};
}

const isRight = ({ expected, actual }: Outcome): boolean => expected === actual;

function share(outcomes: readonly Outcome[], result: string): number {
	const of = outcomes.filter(({ expected }) => expected === result);
	return of.filter(isRight).length / of.length;
}

describeWithTestData("path validation in the cases of x509-limbo", () => {
	test("98 of 100 are right, successes and failures alike, none takes a second, and each miss has its reason", async () => {
		const outcomes: Outcome[] = [];
		for (const limbo of limboCases("")) outcomes.push(await outcome(limbo));
		expect(outcomes.length).toBe(437);
		const wrong = outcomes.filter((each) => !isRight(each));
		const unexplained = wrong.filter(({ id, actual }) => LIMBO_EXCEPTIONS[id]?.actual !== actual);
		expect(unexplained.map(({ id, expected, codes }) => `${id}: expected ${expected}, got ${codes}`)).toEqual([]);
		const outdated = Object.keys(LIMBO_EXCEPTIONS).filter((id) => !wrong.some((each) => each.id === id));
		expect(outdated).toEqual([]);
		expect(outcomes.filter(isRight).length / outcomes.length).toBeGreaterThanOrEqual(0.98);
		expect((share(outcomes, "SUCCESS") + share(outcomes, "FAILURE")) / 2).toBeGreaterThanOrEqual(0.985);
		expect(outcomes.filter(({ milliseconds }) => milliseconds > 1000).map(({ id }) => id)).toEqual([]);
	});

	test("without the Baseline Requirements only cases of the Web PKI are let through", async () => {
		const wrong: Outcome[] = [];
		for (const limbo of limboCases("")) {
			const found = await outcome(limbo, "rfc5280");
			if (!isRight(found)) wrong.push(found);
		}
		expect(wrong.filter(({ id }) => !id.startsWith("webpki::")).map(({ id }) => id)).toEqual([]);
		expect(wrong.filter(({ actual }) => actual === "FAILURE")).toEqual([]);
	});

	test("each refused case has a reason with a clause", async () => {
		for (const limbo of limboCases("rfc5280::", "crl::", "pathlen::")) {
			const { best } = await run(limbo);
			if (limbo.expected_result === "FAILURE") expect(best?.reason?.clause, limbo.id).toMatch(/^(?:RFC \d+|TLS BR) §/);
		}
	});
});
