import { TAG } from "../../der/tags.ts";
import { type Algorithm, readAlgorithm } from "./algorithm.ts";
import {
	type DerValue,
	derValues,
	objectIdentifier,
	sequenceMembers,
	unsignedOctets,
	wholeOctets,
} from "./der-value.ts";
import { type PssParameters, pssParameters } from "./pss-parameters.ts";

/** A public key that signatures can be verified with. Numbers are big-endian octets without leading zeros. */
export type PublicKey = RsaKey | EcKey | DsaKey | OctetKey;

export interface RsaKey {
	readonly family: "RSA";
	/** `any` for rsaEncryption; `PSS` for a key of id-RSASSA-PSS, which makes nothing else (RFC 4055 §1.2). */
	readonly use: "any" | "PSS";
	/** What a key of id-RSASSA-PSS demands of its signatures; nothing where it has no parameters (RFC 4055 §1.2). */
	readonly demands: PssParameters | "unknown" | undefined;
	readonly modulus: Uint8Array;
	readonly publicExponent: Uint8Array;
}

export interface EcKey {
	readonly family: "EC";
	/**
	 * The curve's name or dotted OID; for parameters that are given one by one, their SEQUENCE; undefined where they are
	 * inherited (implicitlyCA of RFC 3279 §2.3.5).
	 */
	readonly curve: string | DerValue | undefined;
	/** SEC 1 §2.3.3. */
	readonly point: Uint8Array;
}

export interface DsaKey {
	readonly family: "DSA";
	/** Undefined where they are inherited from the issuer's issuer (RFC 3279 §2.3.2). */
	readonly domain: DsaDomain | undefined;
	readonly y: Uint8Array;
}

export interface DsaDomain {
	readonly p: Uint8Array;
	readonly q: Uint8Array;
	readonly g: Uint8Array;
}

/** A key whose algorithm says everything. */
export interface OctetKey {
	readonly family: "octets";
	/** `Ed25519`, `ML-DSA-44`, or the name or dotted OID of an algorithm that signs nothing here. */
	readonly algorithm: string;
	readonly octets: Uint8Array;
}

/** Reads a SubjectPublicKeyInfo in DER, header included; undefined where there is no key in it. */
export function readPublicKey(subjectPublicKeyInfo: Uint8Array): PublicKey | undefined {
	const [first, second] = sequenceMembers(subjectPublicKeyInfo, "BER") ?? [];
	const algorithm = first && readAlgorithm(first.der);
	const octets = wholeOctets(second);
	if (algorithm === undefined || octets === undefined) return undefined;
	switch (algorithm.name) {
		case "rsaEncryption":
		case X500_RSA:
			return rsaKey("any", undefined, octets);
		case "id-RSASSA-PSS":
			return rsaPssKey(algorithm, octets);
		case "id-ecPublicKey":
			return ecKey(algorithm, octets);
		case "id-dsa":
			return dsaKey(algorithm, octets);
		default:
			return { family: "octets", algorithm: algorithm.name, octets };
	}
}

/** id-ea-rsa of X.509 (1988) annex H, in certificates of the 1990s. */
const X500_RSA = "2.5.8.1.1";

/** `RSAPublicKey` (RFC 8017 §A.1.1). */
function rsaKey(use: RsaKey["use"], demands: RsaKey["demands"], octets: Uint8Array): RsaKey | undefined {
	const [first, second] = sequenceMembers(octets, "BER") ?? [];
	const modulus = unsignedOctets(first, "BER");
	const publicExponent = unsignedOctets(second, "BER");
	return modulus && publicExponent && { family: "RSA", use, demands, modulus, publicExponent };
}

function rsaPssKey({ parameters }: Algorithm, octets: Uint8Array): RsaKey | undefined {
	const hasDemands = parameters?.tag === TAG.SEQUENCE;
	return rsaKey("PSS", hasDemands ? (pssParameters(parameters) ?? "unknown") : undefined, octets);
}

/** RFC 5480 §2.1.1. */
function ecKey({ parameters }: Algorithm, point: Uint8Array): EcKey {
	if (parameters?.tag === TAG.SEQUENCE) return { family: "EC", curve: parameters, point };
	const oid = objectIdentifier(parameters);
	return { family: "EC", curve: oid?.name ?? oid?.dotted, point };
}

/** RFC 3279 §2.3.2: y is an INTEGER inside the BIT STRING. */
function dsaKey({ parameters }: Algorithm, octets: Uint8Array): DsaKey | undefined {
	const [only, ...others] = derValues(octets, "BER") ?? [];
	const y = others.length === 0 ? unsignedOctets(only, "BER") : undefined;
	if (y === undefined) return undefined;
	if (parameters?.tag !== TAG.SEQUENCE) return { family: "DSA", domain: undefined, y };
	const [p, q, g] = (derValues(parameters.content, "BER") ?? []).map((value) => unsignedOctets(value, "BER"));
	return p && q && g && { family: "DSA", domain: { p, q, g }, y };
}
