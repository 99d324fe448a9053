import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ChainResult, SignatureCache, validateChain } from "../../src/core/chain/index.ts";
import { signatureHost } from "../../src/platform/node.ts";
import { TEST_DATA } from "./test-data.ts";

/** Where Debian's python3-cryptography-vectors puts NIST's Public Key Interoperability Test Suite, version 1.0.1. */
const PKITS = "/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data";
const EXPECTATIONS = join(TEST_DATA, "pkits-vectors.json");

/** One case, or one way of asking it: a case may have several policy inputs. */
interface PkitsCase {
	readonly Name: string;
	/** File names, the trust anchor first. */
	readonly CertPath: readonly string[];
	readonly CRLPath: readonly string[];
	readonly ShouldValidate: boolean;
	readonly InitialPolicySet: readonly string[];
	readonly InitialPolicyMappingInhibit: boolean;
	readonly InitialExplicitPolicy: boolean;
	readonly InitialAnyPolicyInhibit: boolean;
}

const cases = (): readonly PkitsCase[] => JSON.parse(readFileSync(EXPECTATIONS, "utf8"));
const read = (folder: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(PKITS, folder, name)));

/** All certificates of the suite are valid then, and its CRLs current. */
const AT = Date.UTC(2011, 3, 15);
const signatures = new SignatureCache();

/** `NIST-test-policy-n` of the suite's §3. */
const policyOf = (name: string): string =>
	name === "anyPolicy" ? "2.5.29.32.0" : `2.16.840.1.101.3.2.1.48.${name.replace("NIST-test-policy-", "")}`;

function validate(pkits: PkitsCase): Promise<ChainResult> {
	const [anchor = new Uint8Array(), ...certificates] = pkits.CertPath.map((name) => read("certs", name));
	const leaf = certificates.pop() ?? anchor;
	const crls = pkits.CRLPath.map((name) => read("crls", name));
	return validateChain(
		{ leaf, trusted: [anchor], untrusted: certificates, crls },
		{
			at: AT,
			// The suite is about path validation; some of its certificates are older than the demands of RFC 5280 §4.
			conformance: "report",
			revocation: "required",
			policies: {
				initialPolicySet: pkits.InitialPolicySet.map(policyOf),
				initialExplicitPolicy: pkits.InitialExplicitPolicy,
				initialPolicyMappingInhibit: pkits.InitialPolicyMappingInhibit,
				initialAnyPolicyInhibit: pkits.InitialAnyPolicyInhibit,
			},
			signatures,
			host: signatureHost,
		},
	);
}

async function differing(wanted: boolean): Promise<string[]> {
	const wrong: string[] = [];
	for (const pkits of cases().filter(({ ShouldValidate }) => ShouldValidate === wanted)) {
		const { valid, best } = await validate(pkits);
		if (valid !== wanted) wrong.push(`${pkits.Name}: ${best?.reason?.code ?? "accepted"}`);
	}
	return wrong;
}

describe.skipIf(!(existsSync(PKITS) && existsSync(EXPECTATIONS)))("NIST PKITS, with CRLs and policies", () => {
	test("there are 249 cases", () => {
		expect(cases().length).toBe(249);
	});

	test("no path is accepted that should not be", async () => {
		expect(await differing(false)).toEqual([]);
	});

	test("every path is accepted that should be", async () => {
		expect(await differing(true)).toEqual([]);
	});

	test.each([
		["4.1.2 Invalid CA Signature Test2", "chain.signature-invalid"],
		["4.2.6 Invalid EE notAfter Date Test6", "chain.expired"],
		["4.3.1 Invalid Name Chaining EE Test1", "chain.issuer-not-found"],
		["4.4.3 Invalid Revoked EE Test3", "chain.revoked"],
		["4.6.1 Invalid Missing basicConstraints Test1", "chain.not-a-ca"],
		["4.6.5 Invalid pathLenConstraint Test5", "chain.path-length"],
		["4.7.1 Invalid keyUsage Critical keyCertSign False Test1", "chain.key-cert-sign"],
		["4.8.5 Different Policies Test5", "chain.policy-required"],
		["4.13.3 Invalid DN nameConstraints Test3", "chain.name-not-permitted"],
	])("%s is refused for what it is about", async (name, code) => {
		const pkits = cases().find((each) => each.Name.startsWith(name));
		if (pkits === undefined) throw new Error(`There is no case ${name}.`);
		expect((await validate(pkits)).best?.reason?.code).toBe(code);
	});
});
