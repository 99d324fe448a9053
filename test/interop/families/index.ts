import type { ChainCase } from "../chain-case.ts";
import type { OpensslAuthority } from "../openssl-authority.ts";
import { algorithmFamily } from "./algorithms.ts";
import { authorityFamily, extensionFamily, pathLengthFamily } from "./authorities.ts";
import { dateFamily } from "./dates.ts";
import { hostFamily } from "./hosts.ts";
import { constrainedPathFamily, nameConstraintFamily } from "./name-constraints.ts";
import { graphFamily, pathFamily, twinFamily } from "./paths.ts";
import { purposeFamily } from "./purposes.ts";
import { revocationFamily } from "./revocation.ts";

const FAMILIES = [
	pathFamily,
	twinFamily,
	graphFamily,
	dateFamily,
	authorityFamily,
	pathLengthFamily,
	extensionFamily,
	purposeFamily,
	nameConstraintFamily,
	constrainedPathFamily,
	hostFamily,
	algorithmFamily,
	revocationFamily,
];

/** All cases whose certificates `openssl ca` issues. */
export async function madeByOpenssl(authority: OpensslAuthority): Promise<ChainCase[]> {
	const cases = await Promise.all(FAMILIES.map((family) => family(authority)));
	return cases.flat();
}
