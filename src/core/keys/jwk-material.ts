import {
	ecSubjectPublicKeyInfo,
	octetSubjectPublicKeyInfo,
	rsaSubjectPublicKeyInfo,
} from "../crypto/public-key-encoding.ts";
import { encodeObjectIdentifier } from "../der/encode.ts";
import { OCTET_ALGORITHMS } from "../x509/key-sizes.ts";
import { base64UrlLength, decodeBase64Url } from "./base64url.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";

/** The members of a JSON Web Key, by name, whatever they hold. */
export type JwkMembers = Readonly<Record<string, unknown>>;

/** What the members of one key type say. */
export interface JwkMaterial {
	readonly facts: KeyFacts;
	readonly isPrivate: boolean;
}

/** Takes the name of a member that is missing or not what its definition says. */
export type ReportMember = (name: string) => void;

interface Curve {
	readonly name: string;
	readonly oid: string;
	/** Bits of the key, which here are those of the field. */
	readonly size: number;
}

/** RFC 7518 §7.6.2, RFC 8812 §4.4. */
const EC_CURVES: ReadonlyMap<unknown, Curve> = new Map([
	["P-256", { name: "P-256", oid: "1.2.840.10045.3.1.7", size: 256 }],
	["P-384", { name: "P-384", oid: "1.3.132.0.34", size: 384 }],
	["P-521", { name: "P-521", oid: "1.3.132.0.35", size: 521 }],
	["secp256k1", { name: "secp256k1", oid: "1.3.132.0.10", size: 256 }],
]);

/** RFC 8037 §2, and the algorithms of RFC 9881's keys in JOSE (`AKP`). */
const OCTET_OIDS: ReadonlyMap<unknown, string> = new Map([
	["X25519", "1.3.101.110"],
	["X448", "1.3.101.111"],
	["Ed25519", "1.3.101.112"],
	["Ed448", "1.3.101.113"],
	["ML-DSA-44", "2.16.840.1.101.3.4.3.17"],
	["ML-DSA-65", "2.16.840.1.101.3.4.3.18"],
	["ML-DSA-87", "2.16.840.1.101.3.4.3.19"],
]);

const UNCOMPRESSED = 4;

function octets(members: JwkMembers, name: string, report: ReportMember): Uint8Array | undefined {
	const value = members[name];
	const decoded = typeof value === "string" ? decodeBase64Url(value) : undefined;
	if (decoded === undefined || decoded.length === 0) report(name);
	return decoded;
}

/** Whether the secret member `name` is there. Only the length of its text is looked at. */
function hasSecret(members: JwkMembers, name: string, expected: number | undefined, report: ReportMember): boolean {
	const value = members[name];
	if (value === undefined) return false;
	const length = typeof value === "string" ? base64UrlLength(value) : undefined;
	if (length === undefined || length === 0 || (expected !== undefined && length !== expected)) report(name);
	return true;
}

/** `kty: RSA`, RFC 7518 §6.3. */
export function rsaMaterial(members: JwkMembers, report: ReportMember): JwkMaterial {
	const n = octets(members, "n", report);
	const e = octets(members, "e", report);
	const isPrivate = hasSecret(members, "d", undefined, report);
	const isWhole = n !== undefined && e !== undefined && n.length > 0 && e.length > 0;
	return {
		isPrivate,
		facts: keyFacts({
			algorithm: "RSA",
			size: n && unsignedBits(n),
			subjectPublicKeyInfo: isWhole ? rsaSubjectPublicKeyInfo(n, e) : undefined,
		}),
	};
}

function unsignedBits(bytes: Uint8Array): number {
	const start = bytes.findIndex((octet) => octet !== 0);
	return start < 0 ? 0 : (bytes.length - start) * 8 - Math.clz32(bytes[start] as number) + 24;
}

/** `kty: EC`, RFC 7518 §6.2: coordinates and secret have the length of the field, leading zeros included. */
export function ecMaterial(members: JwkMembers, report: ReportMember): JwkMaterial {
	const curve = EC_CURVES.get(members["crv"]);
	if (curve === undefined) {
		report("crv");
		return { isPrivate: members["d"] !== undefined, facts: keyFacts({ algorithm: "EC" }) };
	}
	const length = Math.ceil(curve.size / 8);
	const coordinate = (name: string): Uint8Array | undefined => {
		const value = octets(members, name, report);
		if (value !== undefined && value.length !== length) report(name);
		return value?.length === length ? value : undefined;
	};
	const x = coordinate("x");
	const y = coordinate("y");
	const isPrivate = hasSecret(members, "d", length, report);
	const point = x && y && Uint8Array.of(UNCOMPRESSED, ...x, ...y);
	return {
		isPrivate,
		facts: keyFacts({
			algorithm: "EC",
			size: curve.size,
			curve: curve.name,
			subjectPublicKeyInfo: point && ecSubjectPublicKeyInfo(encodeObjectIdentifier(curve.oid), point),
		}),
	};
}

/** `kty: OKP`, RFC 8037 §2: the curve is `crv`, the parts are `x` and `d`. */
export const okpMaterial = (members: JwkMembers, report: ReportMember): JwkMaterial =>
	octetMaterial(members, { algorithm: "crv", publicKey: "x", secret: "d", secretOctets: undefined }, report);

/** `kty: AKP` of JOSE's ML-DSA: the algorithm is `alg`, the parts are `pub` and `priv`, a seed of 32 octets. */
export const akpMaterial = (members: JwkMembers, report: ReportMember): JwkMaterial =>
	octetMaterial(members, { algorithm: "alg", publicKey: "pub", secret: "priv", secretOctets: 32 }, report);

interface OctetMembers {
	readonly algorithm: string;
	readonly publicKey: string;
	readonly secret: string;
	/** Where undefined, as many as the public key has (RFC 8032 §5.1.5, RFC 7748 §5). */
	readonly secretOctets: number | undefined;
}

function octetMaterial(members: JwkMembers, names: OctetMembers, report: ReportMember): JwkMaterial {
	const algorithm = members[names.algorithm];
	const oid = OCTET_OIDS.get(algorithm);
	const known = OCTET_ALGORITHMS.get(String(algorithm));
	if (oid === undefined || known === undefined) {
		report(names.algorithm);
		return { isPrivate: members[names.secret] !== undefined, facts: keyFacts({}) };
	}
	const publicKey = octets(members, names.publicKey, report);
	const isWhole = publicKey?.length === known.octets;
	if (publicKey !== undefined && !isWhole) report(names.publicKey);
	const isPrivate = hasSecret(members, names.secret, names.secretOctets ?? known.octets, report);
	return {
		isPrivate,
		facts: keyFacts({
			algorithm: String(algorithm),
			size: known.size,
			form: isPrivate && names.secretOctets !== undefined ? "seed" : undefined,
			subjectPublicKeyInfo: isWhole ? octetSubjectPublicKeyInfo(oid, publicKey) : undefined,
		}),
	};
}
