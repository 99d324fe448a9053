import {
	algorithmIdentifier,
	ecSubjectPublicKeyInfo,
	octetSubjectPublicKeyInfo,
	rsaSubjectPublicKeyInfo,
	subjectPublicKeyInfo,
} from "../crypto/public-key-encoding.ts";
import { encodeElement, encodeObjectIdentifier, encodeUnsigned } from "../der/encode.ts";
import { TAG } from "../der/tags.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import { type SshString, SshWire } from "./ssh-wire.ts";

const ID_DSA = "1.2.840.10040.4.1";

/** RFC 5656 §10.1: curves by the names that SSH gives them. */
const CURVES: Readonly<Record<string, { readonly curve: string; readonly size: number; readonly oid: string }>> = {
	nistp256: { curve: "P-256", size: 256, oid: "1.2.840.10045.3.1.7" },
	nistp384: { curve: "P-384", size: 384, oid: "1.3.132.0.34" },
	nistp521: { curve: "P-521", size: 521, oid: "1.3.132.0.35" },
};

/** RFC 8709 §4. */
const OCTET_KEYS: Readonly<
	Record<string, { readonly algorithm: string; readonly size: number; readonly oid: string }>
> = {
	"ssh-ed25519": { algorithm: "Ed25519", size: 256, oid: "1.3.101.112" },
	"ssh-ed448": { algorithm: "Ed448", size: 456, oid: "1.3.101.113" },
};

/** Prefix of keys that live in a hardware token (PROTOCOL.u2f of OpenSSH). */
const SECURITY_KEY = /^sk-(.+)@openssh\.com$/;

/**
 * Reads a public key blob (RFC 4253 §6.6) at `blob`. Undefined where it is cut off; `algorithm` is the name as it
 * stands, with nothing else, where it is not known here.
 */
export function readSshPublicKey(bytes: Uint8Array, blob: SshString): KeyFacts | undefined {
	const wire = new SshWire(bytes, blob.start, blob.end);
	const name = wire.name();
	const facts = name === undefined ? undefined : byName(bytes, wire, SECURITY_KEY.exec(name)?.[1] ?? name);
	return wire.brokenAt === undefined ? facts : undefined;
}

function byName(bytes: Uint8Array, wire: SshWire, name: string): KeyFacts | undefined {
	const octets = ({ start, end }: SshString): Uint8Array => bytes.subarray(start, end);
	const octetKey = OCTET_KEYS[name];
	if (octetKey !== undefined) {
		const publicKey = wire.string();
		if (publicKey === undefined) return undefined;
		const { algorithm, size, oid } = octetKey;
		return keyFacts({ algorithm, size, subjectPublicKeyInfo: octetSubjectPublicKeyInfo(oid, octets(publicKey)) });
	}
	if (name.startsWith("ecdsa-sha2-")) return ecdsa(wire, octets);
	if (name === "ssh-rsa") {
		const e = wire.string();
		const n = wire.string();
		if (e === undefined || n === undefined) return undefined;
		const info = rsaSubjectPublicKeyInfo(octets(n), octets(e));
		return keyFacts({ algorithm: "RSA", size: mpintBits(octets(n)), subjectPublicKeyInfo: info });
	}
	return name === "ssh-dss" ? dsa(wire, octets) : keyFacts({ algorithm: name });
}

function ecdsa(wire: SshWire, octets: (part: SshString) => Uint8Array): KeyFacts | undefined {
	const name = wire.name();
	const point = wire.string();
	if (name === undefined || point === undefined) return undefined;
	const known = CURVES[name];
	if (known === undefined) return keyFacts({ algorithm: "EC", curve: name });
	const info = ecSubjectPublicKeyInfo(encodeObjectIdentifier(known.oid), octets(point));
	return keyFacts({ algorithm: "EC", curve: known.curve, size: known.size, subjectPublicKeyInfo: info });
}

function dsa(wire: SshWire, octets: (part: SshString) => Uint8Array): KeyFacts | undefined {
	const [p, q, g, y] = [wire.string(), wire.string(), wire.string(), wire.string()];
	if (p === undefined || q === undefined || g === undefined || y === undefined) return undefined;
	const integers = [p, q, g].map((part) => encodeUnsigned(octets(part)));
	const algorithm = algorithmIdentifier(ID_DSA, encodeElement(TAG.SEQUENCE, ...integers));
	const info = subjectPublicKeyInfo(algorithm, encodeUnsigned(octets(y)));
	return keyFacts({ algorithm: "DSA", size: mpintBits(octets(p)), subjectPublicKeyInfo: info });
}

/** Exact bits of a non-negative `mpint`. */
function mpintBits(octets: Uint8Array): number {
	let start = 0;
	while (start < octets.length && octets[start] === 0) start++;
	return start === octets.length ? 0 : (octets.length - start) * 8 - Math.clz32(octets[start] as number) + 24;
}
