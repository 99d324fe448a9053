import { describe, expect, test } from "vitest";
import { validateChain } from "../../src/core/chain/index.ts";
import { AT } from "../unit/core/chain/made-certificate.ts";
import { CHAIN_EXCEPTIONS } from "./chain-exceptions.ts";
import { chainFamily, type FamilyMember } from "./chain-family.ts";
import { type ChainVerifier, installedVerifiers } from "./chain-verifiers.ts";

const FAMILY = chainFamily();
const verifiers = await installedVerifiers();

async function ours({ trusted, untrusted, leaf }: FamilyMember): Promise<string> {
	const options = { at: AT, purpose: "server", conformance: "report" } as const;
	const { valid, best } = await validateChain({ leaf, trusted, untrusted }, options);
	return valid ? "OK" : (best?.reason?.code ?? "refused");
}

/** Chains on which a program and we differ, with what both say. */
async function differences({ verifyAll }: ChainVerifier): Promise<Map<string, string>> {
	const theirs = await verifyAll(FAMILY, AT);
	const found = new Map<string, string>();
	for (const member of FAMILY) {
		const own = await ours(member);
		const other = theirs.get(member.id) ?? "no answer";
		if ((own === "OK") !== (other === "OK")) found.set(member.id, `we say ${own}, it says ${other}`);
	}
	return found;
}

describe.skipIf(verifiers.length === 0)("chains made for it, beside the programs that are installed", () => {
	test.each(verifiers)("are judged as $name judges them, or a clause decides", async (verifier) => {
		const found = await differences(verifier);
		const unexplained = [...found].filter(([id]) => CHAIN_EXCEPTIONS[id]?.[verifier.name] === undefined);
		expect(unexplained).toEqual([]);
		const explained = Object.entries(CHAIN_EXCEPTIONS).filter(([, by]) => by[verifier.name] !== undefined);
		expect(explained.map(([id]) => id).filter((id) => !found.has(id))).toEqual([]);
	});
});
