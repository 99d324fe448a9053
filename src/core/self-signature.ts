import type { SelfSigned } from "./crypto/self-signature.ts";
import type { SignatureHost } from "./crypto/verify-signature.ts";
import type { Item } from "./item.ts";
import type { Certificate } from "./x509/certificate.ts";
import type { CertificateRequest } from "./x509/certificate-request.ts";

/** Whether a signature was made with the key that it stands beside; `unsupported` where nothing here can tell. */
export type SelfSignature = "valid" | "invalid" | "unsupported";

/**
 * Whether a request, or a certificate that names itself as its issuer, was signed with its own key; undefined for any
 * other object. The cryptography is loaded when this is called first.
 */
export async function selfSignature({ content }: Item, host?: SignatureHost): Promise<SelfSignature | undefined> {
	const signed = selfSigned(content);
	if (signed === undefined) return undefined;
	const { verifySelfSignature } = await import("./crypto/self-signature.ts");
	return verifySelfSignature(signed, host);
}

function selfSigned(content: Item["content"]): SelfSigned | undefined {
	if (content.kind === "certificateRequest") return partsOfRequest(content.certificateRequest);
	const isSelfIssued = content.kind === "certificate" && content.certificate.isSelfIssued;
	return isSelfIssued ? partsOfCertificate(content.certificate) : undefined;
}

const partsOfRequest = (request: CertificateRequest): SelfSigned => ({
	kind: "certificateRequest",
	der: request.slice(request.layout.certificationRequest),
	signed: request.slice(request.layout.certificationRequestInfo),
	signatureAlgorithm: request.slice(request.layout.signatureAlgorithm),
	signatureValue: request.slice(request.layout.signature),
	subjectPublicKeyInfo: request.slice(request.layout.subjectPublicKeyInfo),
});

const partsOfCertificate = (certificate: Certificate): SelfSigned => ({
	kind: "certificate",
	der: certificate.der,
	signed: certificate.slice(certificate.layout.tbsCertificate),
	signatureAlgorithm: certificate.slice(certificate.layout.signatureAlgorithm),
	signatureValue: certificate.slice(certificate.layout.signatureValue),
	subjectPublicKeyInfo: certificate.slice(certificate.layout.subjectPublicKeyInfo),
});
