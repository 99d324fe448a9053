import { describe, expect, test } from "vitest";
import { unconstrained } from "../../../../../src/core/chain/names/name-constraints-state.ts";
import { nameConstraintsFault } from "../../../../../src/core/chain/names/subtrees.ts";
import { element, sequence } from "../../der/build.ts";
import { answer, authority, plenty } from "./constraint-checks.ts";
import { CN, constraints, dns, name, namedCertificate, subtree } from "./named-certificate.ts";

describe("along a path (RFC 5280 §6.1)", () => {
	const permitting = (...bases: string[]) =>
		authority(constraints({ permitted: bases.map((base) => subtree(dns(base))) }));
	const leaf = (value: string) => namedCertificate({ altNames: [dns(value)] });

	test("§6.1.4 g permitted subtrees intersect: neither a wider nor another one below gives back what is gone", () => {
		const narrowed = unconstrained().constrain(permitting("a.com", "b.com")).constrain(permitting("b.com", "c.com"));
		expect(answer(narrowed.check(leaf("b.com"), true, plenty()))).toBe("ok");
		expect(answer(narrowed.check(leaf("a.com"), true, plenty()))).toBe("permitted");
		expect(answer(narrowed.check(leaf("c.com"), true, plenty()))).toBe("permitted");
	});

	test("§6.1.4 g excluded subtrees unite, and go before permitted ones", () => {
		const excluding = (base: string) => authority(constraints({ excluded: [subtree(dns(base))] }));
		const both = unconstrained()
			.constrain(excluding("a.com"))
			.constrain(excluding("b.com"))
			.constrain(permitting("b.com"));
		expect(answer(both.check(leaf("a.com"), true, plenty()))).toBe("excluded");
		expect(answer(both.check(leaf("b.com"), true, plenty()))).toBe("excluded");
	});

	test("a state that is constrained further stays what it was", () => {
		const before = unconstrained().constrain(permitting("a.com"));
		before.constrain(permitting("b.com"));
		expect(answer(before.check(leaf("a.com"), true, plenty()))).toBe("ok");
		expect(before.constrain(leaf("a.com"))).toBe(before);
	});

	test("§6.1.3 b self-issued certificates are exempt, unless they are the final one", () => {
		const self = namedCertificate({
			subject: name([CN, "CA "]),
			issuer: name([CN, "ca"]),
			altNames: [dns("b.com")],
		});
		const state = unconstrained().constrain(permitting("a.com"));
		expect(answer(state.check(self, false, plenty()))).toBe("ok");
		expect(answer(state.check(self, true, plenty()))).toBe("permitted");
		expect(answer(state.check(leaf("b.com"), false, plenty()))).toBe("permitted");
	});

	test("a violation names the name, the base and who imposed it", () => {
		const imposing = permitting("a.com", "b.com");
		expect(unconstrained().constrain(imposing).check(leaf("c.com"), true, plenty())).toEqual({
			outcome: "violation",
			kind: "permitted",
			form: "dns",
			name: "c.com",
			base: "a.com, b.com",
			imposedBy: imposing,
		});
	});

	test("comparisons are counted, and when none is left there is no answer", () => {
		const state = unconstrained().constrain(permitting("a.com", "b.com", "c.com"));
		const budget = { comparisons: 5 };
		expect(answer(state.check(leaf("c.com"), true, budget))).toBe("ok");
		expect(budget.comparisons).toBe(2);
		expect(answer(state.check(leaf("c.com"), true, budget))).toBe("budget");
	});
});

describe("an extension as a whole", () => {
	test.each<[string, Uint8Array, string | undefined]>([
		["in order", constraints({ permitted: [subtree(dns("a.com"))] }), undefined],
		["without anything", constraints({}), "empty"],
		["with an empty list", sequence(element(0xa0)), "empty"],
		["with something else in it", sequence(element(0xa0, subtree(dns("a.com"))), "0500"), "undecodable"],
		["with a subtree without a base", sequence(element(0xa0, sequence())), "undecodable"],
		["with a base of no form", sequence(element(0xa0, subtree(element(0x8b)))), "undecodable"],
		["that is no SEQUENCE", element(0x04), "undecodable"],
	])("%s", (_, nameConstraints, fault) => {
		expect(nameConstraintsFault(authority(nameConstraints))).toBe(fault);
		const check = unconstrained().constrain(authority(nameConstraints)).check(namedCertificate({}), true, plenty());
		expect(answer(check)).toBe(fault === "undecodable" ? "undecodable" : "ok");
	});

	test("that is not there has no fault", () => {
		expect(nameConstraintsFault(namedCertificate({}))).toBeUndefined();
	});
});
