import { workingPublicKey } from "../inherited-parameters.ts";
import { equalOctets } from "../octet-identity.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import { signedCertificateList } from "../signed-object.ts";
import type { PathUnderTest } from "../validate/path-under-test.ts";
import type { PoolCrl } from "./pool-crl.ts";
import type { RevocationCause } from "./status.ts";

/** Why a CRL cannot be used for the certificate at `index` of `path`; undefined where it can. */
export async function crlFault(path: PathUnderTest, index: number, crl: PoolCrl): Promise<RevocationCause | undefined> {
	return contentFault(crl, path) ?? (await signatureFault(path, index, crl));
}

/** RFC 5280 §5.1.1.2, §5.1.2.4, §5.1.2.5, §5.2 and §5.3. */
function contentFault(crl: PoolCrl, { options }: PathUnderTest): RevocationCause | undefined {
	const { list } = crl;
	const { at } = options;
	if (at < (list.thisUpdate.epochMs ?? Number.POSITIVE_INFINITY)) return "not-yet-valid";
	if (list.nextUpdate !== undefined && at > (list.nextUpdate.epochMs ?? Number.NEGATIVE_INFINITY)) return "stale";
	if (crl.unknownCriticalExtension !== undefined) return "unknown-critical-extension";
	if (options.conformance !== "report" && !hasCrlNumber(crl)) return "no-crl-number";
	const { signature, signatureAlgorithm } = list.layout;
	return equalOctets(list.slice(signature), list.slice(signatureAlgorithm)) ? undefined : "algorithm-mismatch";
}

/** RFC 5280 §5.2.3: every list has a number, in an extension that is not critical. */
const hasCrlNumber = ({ list }: PoolCrl): boolean =>
	list.number !== undefined && !list.extensions.some(({ name, critical }) => name === "cRLNumber" && critical);

/** RFC 5280 §6.3.3 (f) and (g): signed by the issuer of the list, whose own path leads to the same anchor. */
async function signatureFault(path: PathUnderTest, index: number, crl: PoolCrl): Promise<RevocationCause | undefined> {
	const above = path.certificates.slice(index + 1);
	const anchor = path.certificates.at(-1) as PoolCertificate;
	const signed = signedCertificateList(crl.list);
	let fault: RevocationCause = "signer";
	for (const signer of possibleSigners(path, above, crl)) {
		const keyUsage = signer.certificate.extensionValue("keyUsage");
		const place = path.certificates.indexOf(signer);
		const key = place < 0 ? signer.spki : workingPublicKey(path.certificates.slice(place));
		const verdict = await path.checker.verify(signed, key);
		if (verdict === "unchecked") return "budget";
		if (verdict === "unsupported") fault = "signature-unsupported";
		if (verdict !== "valid") continue;
		if (keyUsage !== undefined && !keyUsage.includes("cRLSign")) fault = "no-crl-sign";
		else if (above.includes(signer) || isDesignated(path, index, crl, signer)) return undefined;
		else if (await path.isTrustedSigner(signer, anchor)) return undefined;
	}
	return fault;
}

/**
 * Whether the certificate itself signed the list, and its issuer made it the one that does: then there is no other list
 * to tell of it (PKITS 4.14.30).
 */
const isDesignated = ({ certificates }: PathUnderTest, index: number, crl: PoolCrl, signer: PoolCertificate): boolean =>
	certificates[index] === signer && !signer.issuer.equals(crl.issuer);

/** Certificates of the list's issuer: those of the path first, then those with the key that the list names. */
function possibleSigners(path: PathUnderTest, above: readonly PoolCertificate[], crl: PoolCrl): PoolCertificate[] {
	const inPath = above.filter(({ subject }) => subject.equals(crl.issuer));
	const others = path.pool.withSubject(crl.issuer).filter((candidate) => !inPath.includes(candidate));
	const wanted = crl.list.extensionValue("authorityKeyIdentifier")?.keyIdentifier;
	const isNamed = ({ keyIdentifier }: PoolCertificate): boolean => wanted !== undefined && keyIdentifier === wanted;
	const all = [...inPath, ...others];
	return [...all.filter(isNamed), ...all.filter((candidate) => !isNamed(candidate))];
}
