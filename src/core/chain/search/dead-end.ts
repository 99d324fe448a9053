import type { PoolCertificate } from "../pool-certificate.ts";
import type { ChainReasonCode } from "../reason-code.ts";
import type { ChainPath, MissingIssuer, NearMiss } from "../result.ts";
import type { PathToValidate } from "../validate/path-under-test.ts";
import { type FirstReason, validatePath } from "../validate/validate-path.ts";
import { keyIdentifierMatch } from "./candidates.ts";

/** More near misses than these are a list, not a hint. */
const MOST_NEAR_MISSES = 8;

/** A path that ends because no certificate there is issued its last one. `broken` have the name and not the key. */
export async function incompletePath(
	way: PathToValidate,
	broken: readonly PoolCertificate[],
	hasCycle: boolean,
): Promise<ChainPath> {
	const missing = missingIssuer(way);
	const reason = await whyItEnds(way, broken, hasCycle, missing);
	const path = await validatePath(way, [reason]);
	return {
		...path,
		verdict: path.verdict === "budget" ? "budget" : "incomplete",
		missing: reason.code === "chain.untrusted-root" ? undefined : missing,
		nearMisses: nearMisses(way, broken),
	};
}

/** A path to a certificate that is the issuer by name and key identifier, and did not make the signature. */
export function brokenPath(
	way: PathToValidate,
	issuer: PoolCertificate,
	broken: readonly PoolCertificate[],
): Promise<ChainPath> {
	const certificates = [...way.certificates, issuer];
	const edges = [...way.edges, { signature: "invalid" as const }];
	const reason = { code: "chain.signature-invalid" as const, index: way.certificates.length - 1, data: {} };
	const path = validatePath({ ...way, certificates, edges, hasAnchor: issuer.isAnchor }, [reason]);
	return path.then((validated) => ({ ...validated, missing: missingIssuer(way), nearMisses: nearMisses(way, broken) }));
}

async function whyItEnds(
	{ certificates, checker, budget }: PathToValidate,
	broken: readonly PoolCertificate[],
	hasCycle: boolean,
	{ issuer, keyIdentifier = "", caIssuers }: MissingIssuer,
): Promise<FirstReason> {
	const index = certificates.length - 1;
	const last = certificates[index] as PoolCertificate;
	const reason = (code: ChainReasonCode): FirstReason => ({
		code,
		index,
		data: { issuer: issuer.toString(), keyIdentifier, url: caIssuers[0] ?? "" },
	});
	if (budget.isOver) return reason("chain.budget");
	if (last.isSelfIssued) {
		const own = await checker.edge(last, last);
		if (own === "valid" || own === "unsupported") return reason("chain.untrusted-root");
		if (own === "invalid" && isSelfSignedByIdentifier(last)) return reason("chain.signature-invalid");
	}
	const [first] = broken;
	if (first === undefined) return reason(hasCycle ? "chain.only-cycles" : "chain.issuer-not-found");
	const data = { issuer: issuer.toString(), wanted: keyIdentifier, found: first.keyIdentifier ?? "" };
	return { code: "chain.issuer-rekeyed", index, data };
}

/** Whether the identifiers say that its own key signed it. */
const isSelfSignedByIdentifier = (certificate: PoolCertificate): boolean =>
	keyIdentifierMatch(certificate, certificate) !== "different";

function missingIssuer({ certificates }: PathToValidate): MissingIssuer {
	const last = certificates.at(-1) as PoolCertificate;
	const { certificate } = last;
	const keyIdentifier = last.authorityKeyIdentifier?.keyIdentifier;
	const descriptions = certificate.extensionValue("authorityInfoAccess") ?? [];
	const caIssuers = descriptions
		.filter(({ accessMethod, accessLocation }) => accessMethod.name === "caIssuers" && accessLocation.type === "uri")
		.map(({ accessLocation }) => accessLocation.value);
	return { issuer: certificate.issuer, keyIdentifier, caIssuers };
}

function nearMisses({ certificates, pool }: PathToValidate, broken: readonly PoolCertificate[]): readonly NearMiss[] {
	const last = certificates.at(-1) as PoolCertificate;
	const keyIdentifier = last.authorityKeyIdentifier?.keyIdentifier;
	const otherKeys = broken.map((candidate): NearMiss => ({ kind: missKind(last, candidate), candidate }));
	const renamed = keyIdentifier === undefined ? [] : pool.withKeyIdentifier(keyIdentifier);
	const otherNames = renamed
		.filter((candidate) => !(broken.includes(candidate) || candidate.subject.equals(last.issuer)))
		.map((candidate): NearMiss => ({ kind: "same-key-other-name", candidate }));
	return [...otherKeys, ...otherNames].slice(0, MOST_NEAR_MISSES);
}

const missKind = (child: PoolCertificate, candidate: PoolCertificate): NearMiss["kind"] =>
	keyIdentifierMatch(child, candidate) === "different" ? "same-name-other-key" : "signature-invalid";
