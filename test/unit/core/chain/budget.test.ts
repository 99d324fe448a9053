import { describe, expect, test } from "vitest";
import { chainsOf, codes } from "./chain-of.ts";
import { made } from "./made-certificate.ts";

const COUNT = 30;
const authorities = Array.from({ length: COUNT }, (_, index) => `CA ${index}`);

/** Every CA certified by every other one. */
const crossSigned = authorities.flatMap((subject) =>
	authorities.filter((issuer) => issuer !== subject).map((issuer) => made({ subject, issuer, ca: true })),
);
const leaf = made({ subject: "leaf.example", issuer: "CA 0" });
const root = made({ subject: "CA 29" });

/** A machine that is busy with other things takes its time, and not more of the processor's. */
function processorMilliseconds(before: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

describe("thirty CAs that certify each other", () => {
	test("are left with a valid chain once one of them is trusted, and the rest of the ways is counted", async () => {
		const before = process.cpuUsage();
		const result = await chainsOf({ leaf, trusted: [root], untrusted: crossSigned });
		expect(processorMilliseconds(before)).toBeLessThan(5000);
		expect(result.valid).toBe(true);
		expect(result.budget.exhausted).toBeDefined();
	});

	test("are given up on where no anchor is, as a verdict of its own", async () => {
		const before = process.cpuUsage();
		const result = await chainsOf({ leaf, untrusted: crossSigned });
		expect(processorMilliseconds(before)).toBeLessThan(5000);
		expect(result).toMatchObject({ valid: false, verdict: "budget" });
	});
});

describe("certificates that all have one name and are issued by it", () => {
	const twins = Array.from({ length: 2000 }, (_, index) =>
		made({
			...{ subject: "Twin", issuer: "Twin", ca: true, key: `twin ${index % 40}`, signer: `twin ${(index + 1) % 40}` },
			serial: (0x010000 + index).toString(16).padStart(6, "0"),
		}),
	);
	const child = made({ subject: "leaf.example", issuer: "Twin", signer: "twin 0" });

	test("take no longer than their number allows, where none of them is trusted", async () => {
		const before = process.cpuUsage();
		const result = await chainsOf({ leaf: child, trusted: [root], untrusted: twins });
		expect(processorMilliseconds(before)).toBeLessThan(5000);
		expect(result).toMatchObject({ valid: false, verdict: "budget" });
	});
});

describe("a counter", () => {
	const issuing = made({ subject: "Issuing", issuer: "CA 29", ca: true });
	const parts = { leaf: made({ subject: "api.example", issuer: "Issuing" }), trusted: [root], untrusted: [issuing] };

	test.each([
		["signatures", { signatures: 1 }],
		["nodes", { nodes: 1 }],
		["paths", { paths: 0 }],
	] as const)("of %s that runs out ends the search undecided", async (counter, budget) => {
		const result = await chainsOf(parts, { budget });
		expect(result).toMatchObject({ valid: false, verdict: "budget", budget: { exhausted: counter } });
	});

	test("that runs out is said of the path it was spent on", async () => {
		expect(codes(await chainsOf(parts, { budget: { signatures: 1 } }))).toContain("chain.budget");
	});

	test("is no reason where the search is cancelled", async () => {
		const controller = new AbortController();
		controller.abort();
		const result = await chainsOf(parts, { signal: controller.signal });
		expect(result).toMatchObject({ valid: false, verdict: "budget", budget: { exhausted: "cancelled" } });
	});
});
