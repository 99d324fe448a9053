import type { Content, Item } from "../../item.ts";
import type { Range } from "../../problem.ts";
import { algorithmName } from "../../x509/algorithm-identifier.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { CertificateTrust } from "../../x509/certificate-trust.ts";
import type { Digests } from "../digests.ts";
import { type ExtensionFields, extensionFields } from "./extension-record.ts";
import { type PublicKeyFields, publicKeyFields } from "./public-key-record.ts";

/** A certificate as `inspect --json` prints it. Keys whose value is undefined are not printed. */
export interface CertificateRecord extends ExtensionFields {
	readonly kind: "certificate";
	readonly range: Range;
	readonly label: string | undefined;
	readonly version: number;
	/** RFC 4514. */
	readonly subject: string;
	/** RFC 4514. */
	readonly issuer: string;
	/** Whether subject and issuer are the same name. */
	readonly selfIssued: boolean;
	/** Upper-case hex with a minus sign where it is negative. */
	readonly serialNumber: string;
	/** ISO 8601 in UTC; null where it is not readable. */
	readonly notBefore: string | null;
	readonly notAfter: string | null;
	readonly publicKey: PublicKeyFields;
	readonly signatureAlgorithm: string;
	/** What OpenSSL keeps behind a TRUSTED CERTIFICATE. */
	readonly trust: TrustRecord | undefined;
	readonly fingerprints: CertificateFingerprints | undefined;
}

export interface TrustRecord {
	/** Names or dotted OIDs of purposes. */
	readonly trust: readonly string[];
	readonly reject: readonly string[];
	readonly alias: string | undefined;
	/** Lower-case hex. */
	readonly keyIdentifier: string | undefined;
}

/** Lower-case hex. */
export interface CertificateFingerprints {
	readonly sha256: string;
	readonly sha1: string;
	/** Of the SubjectPublicKeyInfo in DER, as RFC 7469 pins it. */
	readonly spkiSha256: string;
}

type CertificateContent = Extract<Content, { kind: "certificate" }>;

export function certificateRecord(item: Item, content: CertificateContent, digests?: Digests): CertificateRecord {
	const { certificate, trust } = content;
	const fields = extensionFields(item, certificate.extensions);
	return {
		kind: "certificate",
		range: item.range,
		label: item.label,
		version: certificate.version,
		subject: certificate.subject.toString(),
		issuer: certificate.issuer.toString(),
		selfIssued: certificate.isSelfIssued,
		serialNumber: certificate.serialNumber,
		notBefore: certificate.notBefore.iso ?? null,
		notAfter: certificate.notAfter.iso ?? null,
		publicKey: publicKeyFields(certificate.subjectPublicKeyInfo.key, item.bytes),
		signatureAlgorithm: algorithmName(certificate.signatureAlgorithm),
		subjectAltNames: fields.subjectAltNames,
		basicConstraints: fields.basicConstraints,
		keyUsage: fields.keyUsage,
		extendedKeyUsage: fields.extendedKeyUsage,
		subjectKeyIdentifier: fields.subjectKeyIdentifier,
		authorityKeyIdentifier: fields.authorityKeyIdentifier,
		extensions: fields.extensions,
		trust: trust && trustRecord(trust),
		fingerprints: digests && certificateFingerprints(certificate, digests),
	};
}

/** Hashes of exactly the certificate, without what may follow it in its file. */
export function certificateFingerprints(certificate: Certificate, digests: Digests): CertificateFingerprints {
	const { der, layout } = certificate;
	return {
		sha256: digests.sha256(der),
		sha1: digests.sha1(der),
		spkiSha256: digests.sha256(certificate.slice(layout.subjectPublicKeyInfo)),
	};
}

const trustRecord = ({ trust, reject, alias, keyIdentifier }: CertificateTrust): TrustRecord => ({
	trust: trust.map(({ name, dotted }) => name ?? dotted),
	reject: reject.map(({ name, dotted }) => name ?? dotted),
	alias,
	keyIdentifier,
});
