import type { ProblemData } from "../../problem.ts";
import { mtlsClientProfile } from "../profile/mtls-client.ts";
import { publicTlsProfile } from "../profile/public-tls.ts";
import { rfc5280Profile } from "../profile/rfc5280.ts";
import type { ChainReasonCode } from "../reason-code.ts";
import type { ChainPath, ChainReason, Verdict } from "../result.ts";
import { revocation } from "../revocation/revocation.ts";
import { authority } from "./authority.ts";
import { encoding } from "./encoding.ts";
import { extensions } from "./extensions.ts";
import { nameConstraints } from "./name-constraints.ts";
import { type PathToValidate, PathUnderTest } from "./path-under-test.ts";
import { policies } from "./policies.ts";
import { purposes } from "./purposes.ts";
import { serverName } from "./server-name.ts";
import { signatures } from "./signatures.ts";
import { validity } from "./validity.ts";

/** Something that is against a path before any rule looks at it. */
export interface FirstReason {
	readonly code: ChainReasonCode;
	readonly index: number;
	readonly data: ProblemData;
}

type PathRule = (path: PathUnderTest) => void | Promise<void>;

/** Cheap ones first; a rule that costs cryptography comes last and only where nothing else decided. */
const RULES: readonly PathRule[] = [
	encoding,
	validity,
	authority,
	purposes,
	extensions,
	serverName,
	rfc5280Profile,
	publicTlsProfile,
	mtlsClientProfile,
	signatures,
	policies,
	nameConstraints,
];

/** Judges one path by every rule (RFC 5280 §6.1, in no order: each reason counts on its own). */
export async function validatePath(given: PathToValidate, first: readonly FirstReason[] = []): Promise<ChainPath> {
	const path = new PathUnderTest(given);
	for (const { code, index, data } of first) path.fail(code, index, data);
	for (const rule of RULES) await rule(path);
	if (path.hasAnchor && path.reasons.length === 0) await revocation(path);
	const { reasons } = path;
	return {
		certificates: path.certificates,
		anchor: path.hasAnchor ? path.certificates.at(-1) : undefined,
		verdict: verdictOf(reasons),
		reason: reasons[0],
		reasons,
		notes: path.notes,
		edges: path.edges,
		missing: undefined,
		nearMisses: [],
	};
}

function verdictOf(reasons: readonly ChainReason[]): Verdict {
	if (reasons.length === 0) return "valid";
	if (reasons.some(({ code }) => code === "chain.budget")) return "budget";
	return reasons.every(({ code }) => code === "chain.signature-unsupported") ? "unverified" : "invalid";
}
