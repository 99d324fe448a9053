import type { Element } from "../der/element.ts";
import type { ObjectIdentifier } from "../der/oid.ts";
import type { Time } from "../der/time.ts";
import type { AlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Extension } from "./extension.ts";
import type { GeneralName } from "./extensions/general-name.ts";

/** An attribute certificate (RFC 5755 §4): attributes of a holder, signed by an attribute authority. It has no key. */
export interface AttributeCertificate {
	readonly element: Element;
	/** What the signature is over. */
	readonly acinfo: Element;
	/** 2 in every one that RFC 5755 knows. */
	readonly version: number;
	readonly holder: AttributeCertificateParty;
	readonly issuer: AttributeCertificateParty;
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly serialNumber: string;
	readonly notBefore: Time;
	readonly notAfter: Time;
	readonly attributes: readonly CertificateAttribute[];
	readonly extensions: readonly Extension[];
	readonly signatureAlgorithm: AlgorithmIdentifier;
	readonly signatureValue: Element;
}

/** `Holder` or `AttCertIssuer` (RFC 5755 §4.1): a name, a certificate, or the digest of an object. */
export interface AttributeCertificateParty {
	readonly element: Element;
	readonly names: readonly GeneralName[];
	/** The certificate that is meant, by its issuer and serial number. */
	readonly baseCertificate: BaseCertificate | undefined;
	readonly hasObjectDigest: boolean;
}

export interface BaseCertificate {
	readonly issuer: readonly GeneralName[];
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly serialNumber: string;
}

export interface CertificateAttribute {
	readonly element: Element;
	readonly type: ObjectIdentifier;
}
