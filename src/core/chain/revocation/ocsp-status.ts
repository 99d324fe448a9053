import { digest, isDigestName } from "../../crypto/digests.ts";
import { hex } from "../../der/hex.ts";
import type { OcspSingleResponse } from "../../x509/ocsp-response.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import { signedCertificate } from "../signed-object.ts";
import type { PathUnderTest } from "../validate/path-under-test.ts";
import type { PoolOcspResponse } from "./pool-ocsp-response.ts";
import { type RevocationStatus, unknown } from "./status.ts";

/** What the OCSP responses of the pool say of the certificate at `index` of `path` (RFC 6960 §3.2). */
export async function ocspStatus(path: PathUnderTest, index: number): Promise<RevocationStatus> {
	const certificate = path.certificates[index] as PoolCertificate;
	const issuer = path.certificates[index + 1] as PoolCertificate;
	let status = unknown("nothing-found");
	for (const response of path.pool.ocspResponses)
		for (const single of response.responses) {
			if (!(await isAbout(single, certificate, issuer))) continue;
			const found = await judged(path, response, single, issuer);
			if (found.kind === "revoked") return found;
			if (status.kind === "unknown") status = found;
		}
	return status;
}

/** RFC 6960 §4.1.1: a certificate is named by the hashes of its issuer's name and key, and by its serial number. */
async function isAbout(
	{ certId }: OcspSingleResponse,
	certificate: PoolCertificate,
	issuer: PoolCertificate,
): Promise<boolean> {
	if (certId.serialNumber !== certificate.certificate.serialNumber) return false;
	const { name = "" } = certId.hashAlgorithm.algorithm;
	if (!isDigestName(name)) return false;
	const { subjectPublicKey } = issuer.certificate.subjectPublicKeyInfo;
	const key = issuer.certificate
		.slice(subjectPublicKey)
		.subarray(subjectPublicKey.contentStart - subjectPublicKey.start);
	const [nameHash, keyHash] = await Promise.all([
		digest(name, certificate.issuer.octets),
		// Without the octet that counts unused bits.
		digest(name, key.subarray(1)),
	]);
	return hex(nameHash) === certId.issuerNameHash && hex(keyHash) === certId.issuerKeyHash;
}

async function judged(
	path: PathUnderTest,
	response: PoolOcspResponse,
	single: OcspSingleResponse,
	issuer: PoolCertificate,
): Promise<RevocationStatus> {
	const { at } = path.options;
	if (at < (single.thisUpdate.epochMs ?? Number.POSITIVE_INFINITY)) return unknown("not-yet-valid");
	if (single.nextUpdate !== undefined && at > (single.nextUpdate.epochMs ?? Number.NEGATIVE_INFINITY))
		return unknown("stale");
	if (!(await isAuthorised(path, response, issuer))) return unknown("signer");
	switch (single.certStatus) {
		case "good":
			return { kind: "good" };
		case "revoked": {
			const reason = single.revocationReason ?? "unspecified";
			return { kind: "revoked", reason, date: single.revocationTime?.iso ?? "", by: "OCSP" };
		}
		default:
			return unknown("responder-unknown");
	}
}

/** RFC 6960 §4.2.2.2: signed by the issuer itself, or by whom the issuer certified for signing OCSP responses. */
async function isAuthorised(
	path: PathUnderTest,
	response: PoolOcspResponse,
	issuer: PoolCertificate,
): Promise<boolean> {
	if ((await path.checker.verify(response, issuer.spki)) === "valid") return true;
	for (const responder of response.certificates) {
		if (!mayRespond(responder, issuer, path.options.at)) continue;
		const isSigned = (await path.checker.verify(response, responder.spki)) === "valid";
		if (isSigned && (await path.checker.verify(signedCertificate(responder.certificate), issuer.spki)) === "valid")
			return true;
	}
	return false;
}

function mayRespond(responder: PoolCertificate, issuer: PoolCertificate, at: number): boolean {
	const { notBefore, notAfter } = responder.certificate;
	const isInForce = at >= (notBefore.epochMs ?? Number.POSITIVE_INFINITY) && at <= (notAfter.epochMs ?? 0);
	const purposes = responder.certificate.extensionValue("extKeyUsage") ?? [];
	return isInForce && responder.issuer.equals(issuer.subject) && purposes.some(({ name }) => name === "OCSPSigning");
}
