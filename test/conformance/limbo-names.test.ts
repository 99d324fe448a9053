import { expect, test } from "vitest";
import { sameName } from "../../src/core/chain/names/comparison-key.ts";
import { matchServerName } from "../../src/core/chain/names/match-server-name.ts";
import { unconstrained } from "../../src/core/chain/names/name-constraints-state.ts";
import { nameConstraintsFault } from "../../src/core/chain/names/subtrees.ts";
import type { Certificate } from "../../src/core/index.ts";
import { certificateOf, type LimboCase, limboCases, referencesOf } from "./limbo-cases.ts";
import { describeWithTestData } from "./test-data.ts";

/** Comparisons that one path may cost; the largest public certificates need some thousands. */
const COMPARISONS = 250_000;

/** Cases that fail for something else than a name, with what it is. Their names alone are in order. */
const NOT_ABOUT_NAMES: Readonly<Record<string, string>> = {
	"rfc5280::nc::permitted-dns-match-noncritical": "nameConstraints has to be critical (RFC 5280 §4.2.1.10)",
	"rfc5280::nc::not-allowed-in-ee-noncritical": "nameConstraints in a certificate that is no CA's (RFC 5280 §4.2.1.10)",
	"webpki::cn::ipv6-non-rfc5952-mismatch": "how a common name has to be written (BR §7.1.4.3)",
	"webpki::cn::utf8-vs-punycode-mismatch": "how a common name has to be written (BR §7.1.4.3)",
	"webpki::cn::not-in-san": "what a common name has to repeat (BR §7.1.4.3)",
};

/** Every way from a trusted certificate down to the peer by names, keys and signatures not looked at. */
function pathsTo(below: readonly Certificate[], intermediates: readonly Certificate[], roots: readonly Certificate[]) {
	const [top] = below;
	if (top === undefined) return [];
	const issued = (issuer: Certificate): boolean =>
		sameName(issuer.slice(issuer.layout.subject), top.slice(top.layout.issuer));
	const found: Certificate[][] = roots.filter(issued).map((root) => [root, ...below]);
	for (const issuer of intermediates.filter((each) => issued(each) && !below.includes(each)))
		found.push(...pathsTo([issuer, ...below], intermediates, roots));
	return found;
}

/** Whether the names of every certificate are inside the constraints of those above it. */
function isInsideConstraints(path: readonly Certificate[]): boolean {
	const budget = { comparisons: COMPARISONS };
	let state = unconstrained();
	for (const [at, certificate] of path.entries()) {
		const isTrusted = at === 0;
		if (!isTrusted && state.check(certificate, at === path.length - 1, budget).outcome !== "ok") return false;
		if (nameConstraintsFault(certificate) !== undefined) return false;
		state = state.constrain(certificate);
	}
	return true;
}

function decide(limbo: LimboCase): "SUCCESS" | "FAILURE" {
	const leaf = certificateOf(limbo.peer_certificate);
	const isNamed = referencesOf(limbo).every((reference) => matchServerName(reference, leaf).matches);
	const paths = pathsTo(
		[leaf],
		limbo.untrusted_intermediates.map(certificateOf),
		limbo.trusted_certs.map(certificateOf),
	);
	return isNamed && paths.some(isInsideConstraints) ? "SUCCESS" : "FAILURE";
}

const wrong = (cases: readonly LimboCase[]): string[] =>
	cases
		.filter((limbo) => decide(limbo) !== limbo.expected_result)
		.map(({ id, expected_result }) => `${id}: expected ${expected_result}`);

describeWithTestData("names in the cases of x509-limbo", () => {
	test("BetterTLS: all 290 of its name constraints", () => {
		const cases = limboCases("bettertls::nameconstraints::");
		expect(cases.length).toBe(290);
		expect(wrong(cases)).toEqual([]);
	});

	test("RFC 5280 and the Web PKI: name constraints, subject alternative names, common names", () => {
		const cases = limboCases("rfc5280::nc::", "rfc5280::san::", "webpki::nc::", "webpki::san::", "webpki::cn::");
		expect(cases.length).toBe(50);
		const byName = cases.filter(({ id }) => NOT_ABOUT_NAMES[id] === undefined);
		expect(wrong(byName)).toEqual([]);
		const others = cases.filter(({ id }) => NOT_ABOUT_NAMES[id] !== undefined);
		expect(others.map(decide)).toEqual(others.map(() => "SUCCESS"));
	});

	test("names of real servers and of a CA in the place of a leaf", () => {
		const cases = limboCases("online::", "rfc5280::ca-as-leaf");
		expect(cases.length).toBe(9);
		expect(wrong(cases)).toEqual([]);
	});

	test("thousands of names against thousands of constraints end with the budget", () => {
		const [limbo] = limboCases("pathological::nc-dos-1");
		if (limbo === undefined) throw new Error("not in the test data");
		const started = performance.now();
		expect(decide(limbo)).toBe("FAILURE");
		const [root] = limbo.trusted_certs.map(certificateOf);
		const state = root && unconstrained().constrain(root);
		const leaf = certificateOf(limbo.peer_certificate);
		expect(state?.check(leaf, true, { comparisons: COMPARISONS }).outcome).toBe("budget");
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
