import { byteAt } from "./der/byte.ts";
import type { DerLimits } from "./der/limits.ts";
import type { DerProblemCode } from "./der/problems.ts";
import { DerReader } from "./der/reader.ts";
import { TAG } from "./der/tags.ts";
import type { Content } from "./item.ts";
import { readParameters } from "./keys/read-parameters.ts";
import { readPrivateKey } from "./keys/read-private-key.ts";
import { readPublicKey } from "./keys/read-public-key.ts";
import { inspectKeystore } from "./keystore/index.ts";
import { readPkcs7 } from "./keystore/pkcs7.ts";
import { readTimestampRequest } from "./keystore/timestamp-request.ts";
import { readTimestampResponse } from "./keystore/timestamp-response.ts";
import type { PemHeader } from "./pem/headers.ts";
import { labelContent } from "./pem/labels.ts";
import type { Problem } from "./problem.ts";
import type { Certificate } from "./x509/certificate.ts";
import { readCertificateTrust } from "./x509/certificate-trust.ts";
import { readOcspRequest } from "./x509/ocsp-request.ts";
import type { X509ProblemCode } from "./x509/problems.ts";
import { readAttributeCertificate } from "./x509/read-attribute-certificate.ts";
import { readCertificate } from "./x509/read-certificate.ts";
import { readCertificateList } from "./x509/read-certificate-list.ts";
import { readCertificateRequest } from "./x509/read-certificate-request.ts";
import { readOcspResponse } from "./x509/read-ocsp-response.ts";

/** Bytes to read an object from, and what its PEM block says about it. */
export interface Source {
	readonly bytes: Uint8Array;
	readonly label: string | undefined;
	readonly headers: readonly PemHeader[];
	readonly limits: DerLimits;
}

/** One object, read. */
export interface ReadContent {
	readonly content: Content;
	/** Where the object ends: what follows is trailing data or another object. */
	readonly end: number;
	/** Everything unusual in it; ranges count its bytes. Reads every value when first asked. */
	readonly problems: () => readonly Problem[];
}

export type KnownContent = Exclude<Content["kind"], "unknown">;

/** One reader for each kind of content. Each takes any bytes and never throws. */
export const CONTENT_READERS: Readonly<Record<KnownContent, (source: Source) => ReadContent>> = {
	certificate,
	certificateRequest: ({ bytes, limits }) => {
		const certificateRequest = readCertificateRequest(bytes, limits);
		const { end } = certificateRequest.layout.certificationRequest;
		const content = { kind: "certificateRequest", certificateRequest } as const;
		return { content, end, problems: () => certificateRequest.problems };
	},
	crl: ({ bytes, limits }) => {
		const crl = readCertificateList(bytes, 0, limits);
		return { content: { kind: "crl", crl }, end: crl.layout.certificateList.end, problems: () => crl.problems };
	},
	privateKey: ({ bytes, label, headers, limits }) => {
		const { privateKey, end, problems } = readPrivateKey(bytes, label, headers, limits);
		return { content: { kind: "privateKey", privateKey }, end, problems: () => problems };
	},
	publicKey: ({ bytes, label, limits }) => {
		const { publicKey, end, problems } = readPublicKey(bytes, label, limits);
		return { content: { kind: "publicKey", publicKey }, end, problems: () => problems };
	},
	parameters: ({ bytes, label, limits }) => {
		const { parameters, end, problems } = readParameters(bytes, label, limits);
		return { content: { kind: "parameters", parameters }, end, problems: () => problems };
	},
	attributeCertificate: ({ bytes, limits }) => {
		const { attributeCertificate, problems } = readAttributeCertificate(bytes, limits);
		const content = { kind: "attributeCertificate", attributeCertificate } as const;
		return { content, end: attributeCertificate.element.end, problems: () => problems };
	},
	pkcs7: ({ bytes, limits }) => {
		const { pkcs7, problems } = readPkcs7(bytes, 0, limits);
		return { content: { kind: "pkcs7", pkcs7 }, end: pkcs7.element.end, problems };
	},
	keystore: ({ bytes, limits }) => {
		const keystore = inspectKeystore(bytes, limits);
		return { content: { kind: "keystore", keystore }, end: keystore.end, problems: () => keystore.problems };
	},
	ocspRequest: ({ bytes, limits }) => {
		const { ocspRequest, problems } = readOcspRequest(bytes, limits);
		return { content: { kind: "ocspRequest", ocspRequest }, end: ocspRequest.element.end, problems: () => problems };
	},
	ocspResponse: ({ bytes, limits }) => {
		const { ocspResponse, problems } = readOcspResponse(bytes, limits);
		return { content: { kind: "ocspResponse", ocspResponse }, end: ocspResponse.element.end, problems };
	},
	timestampRequest: ({ bytes, limits }) => {
		const { timestampRequest, problems } = readTimestampRequest(bytes, limits);
		const content = { kind: "timestampRequest", timestampRequest } as const;
		return { content, end: timestampRequest.element.end, problems: () => problems };
	},
	timestampResponse: ({ bytes, limits }) => {
		const { timestampResponse, problems } = readTimestampResponse(bytes, limits);
		const content = { kind: "timestampResponse", timestampResponse } as const;
		return { content, end: timestampResponse.element.end, problems };
	},
};

function certificate(source: Source): ReadContent {
	const { bytes, label, limits } = source;
	const read = readCertificate(bytes, 0, limits);
	const { end } = read.layout.certificate;
	const isTrusted = label !== undefined && labelContent(label) === "trustedCertificate";
	if (isTrusted && end < bytes.length && byteAt(bytes, end) === TAG.SEQUENCE) return trustedCertificate(source, read);
	return { content: { kind: "certificate", certificate: read }, end, problems: () => read.problems };
}

/** What follows a certificate counts as trust settings only where the label says so: nothing else marks them. */
function trustedCertificate({ bytes, limits }: Source, read: Certificate): ReadContent {
	const found: Problem<X509ProblemCode | DerProblemCode>[] = [];
	const reader = new DerReader<X509ProblemCode>(bytes, (problem) => found.push(problem), limits);
	reader.read(read.layout.certificate.end, bytes.length);
	const trust = readCertificateTrust(reader, reader.element());
	const content = { kind: "certificate", certificate: read, trust } as const;
	return { content, end: trust.element.end, problems: () => [...read.problems, ...found] };
}
