import { octetSubjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { context, TAG } from "../der/tags.ts";
import { OCTET_ALGORITHMS } from "../x509/key-sizes.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import type { SecretForm } from "./private-key.ts";
import type { KeyReader } from "./problems.ts";

interface SecretLengths {
	readonly seed: number;
	readonly expandedKey: number;
}

/** Lengths of the parts of post-quantum secrets. FIPS 203 table 3, FIPS 204 table 2; seeds: RFC 9935 §6, RFC 9881 §6. */
const EXPANDED: Readonly<Record<string, SecretLengths>> = {
	"ML-DSA-44": { seed: 32, expandedKey: 2560 },
	"ML-DSA-65": { seed: 32, expandedKey: 4032 },
	"ML-DSA-87": { seed: 32, expandedKey: 4896 },
	"ML-KEM-512": { seed: 64, expandedKey: 1632 },
	"ML-KEM-768": { seed: 64, expandedKey: 2400 },
	"ML-KEM-1024": { seed: 64, expandedKey: 3168 },
};

/** What stands behind the encapsulation key in an expanded ML-KEM key: its hash and z (FIPS 203 §7.1). */
const ML_KEM_TAIL = 64;

/** Where a secret of octets stands in a key: the content of PKCS#8's `privateKey`. */
interface Secret {
	readonly reader: KeyReader;
	readonly algorithm: string;
	readonly oid: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Reads the private part of an algorithm whose keys are octets: RFC 8410 §7 (an OCTET STRING), RFC 9909 §6 (the octets
 * bare), RFC 9881 §6 and RFC 9935 §6 (seed, expanded key or both). Undefined for every other algorithm.
 */
export function readOctetSecret(secret: Secret): KeyFacts | undefined {
	const known = OCTET_ALGORITHMS.get(secret.algorithm);
	if (known === undefined) return undefined;
	const { algorithm } = secret;
	const { family, size, octets } = known;
	switch (family) {
		case "EdDSA":
		case "XDH":
			curveSecret(secret, octets);
			return keyFacts({ algorithm, size });
		case "SLH-DSA":
			return keyFacts({ algorithm, size, subjectPublicKeyInfo: slhDsaSecret(secret, octets) });
		case "ML-DSA":
		case "ML-KEM":
			return keyFacts({ algorithm, size, ...moduleLatticeSecret(secret, octets) });
	}
}

function curveSecret({ reader, algorithm, start, end }: Secret, octets: number): void {
	if (!reader.expect(TAG.OCTET_STRING, start, end, "CurvePrivateKey")) return;
	const secret = reader.element();
	reader.expectEnd(secret.end, end, "CurvePrivateKey");
	checkLength(reader, algorithm, secret, octets);
}

/** FIPS 205 §9.1: the secret ends with the public key. */
function slhDsaSecret(secret: Secret, publicOctets: number): Uint8Array | undefined {
	const { reader, algorithm, oid, start, end } = secret;
	const whole = { start, contentStart: start, contentEnd: end, end, tag: TAG.OCTET_STRING };
	if (!checkLength(reader, algorithm, whole, publicOctets * 2)) return undefined;
	return octetSubjectPublicKeyInfo(oid, reader.bytes.subarray(end - publicOctets, end));
}

function moduleLatticeSecret(secret: Secret, publicOctets: number): Partial<KeyFacts> {
	const { reader, algorithm, oid, end } = secret;
	const lengths = EXPANDED[algorithm];
	if (lengths === undefined) return {};
	const bare = bareForm(secret, lengths, publicOctets);
	if (bare !== undefined) return { form: bare };
	const parts = secretParts(secret);
	if (parts === undefined) return {};
	reader.expectEnd(parts.end, end, `${algorithm}-PrivateKey`);
	const { seed, expandedKey } = parts;
	if (seed !== undefined) checkLength(reader, algorithm, seed, lengths.seed);
	if (expandedKey === undefined) return { form: "seed" };
	const form: SecretForm = seed === undefined ? "expandedKey" : "both";
	if (isKeyPair(secret, expandedKey, lengths.expandedKey + publicOctets)) return { form };
	const isWhole = checkLength(reader, algorithm, expandedKey, lengths.expandedKey);
	if (!(isWhole && algorithm.startsWith("ML-KEM"))) return { form };
	const publicEnd = expandedKey.contentEnd - ML_KEM_TAIL;
	const publicKey = reader.bytes.subarray(publicEnd - publicOctets, publicEnd);
	return { form, subjectPublicKeyInfo: octetSubjectPublicKeyInfo(oid, publicKey) };
}

/**
 * Drafts of RFC 9881 and RFC 9935, liboqs and others wrote the octets without the CHOICE around them, perhaps with the
 * public key behind; OpenSSL 3.5 still reads them (`bare-seed`, `bare-priv`, `oqskeypair`). Their length tells.
 */
function bareForm(secret: Secret, lengths: SecretLengths, publicOctets: number): SecretForm | undefined {
	const { reader, algorithm, start, end } = secret;
	const octets = end - start;
	const form = new Map<number, SecretForm>([
		[lengths.seed, "seed"],
		[lengths.expandedKey, "expandedKey"],
		[lengths.expandedKey + publicOctets, "expandedKey"],
	]).get(octets);
	if (form !== undefined) reader.problem("key.bare-secret", "warning", start, end, { algorithm, octets });
	return form;
}

/** liboqs wrote the public key behind the expanded one, in the same OCTET STRING. */
function isKeyPair({ reader, algorithm }: Secret, expandedKey: Element, length: number): boolean {
	const { start, end, contentStart, contentEnd } = expandedKey;
	if (contentEnd - contentStart !== length) return false;
	reader.problem("key.bare-secret", "warning", start, end, { algorithm, octets: length });
	return true;
}

interface SecretParts {
	readonly seed: Element | undefined;
	readonly expandedKey: Element | undefined;
	readonly end: number;
}

/** `CHOICE { seed [0] OCTET STRING, expandedKey OCTET STRING, both SEQUENCE { seed, expandedKey } }` */
function secretParts({ reader, algorithm, start, end }: Secret): SecretParts | undefined {
	const found = reader.read(start, end);
	const outer = reader.element();
	if (found && outer.tag === context(0)) return { seed: outer, expandedKey: undefined, end: outer.end };
	if (found && outer.tag === TAG.OCTET_STRING) return { seed: undefined, expandedKey: outer, end: outer.end };
	if (found && outer.tag === TAG.SEQUENCE) {
		const both = new FieldWalk(reader, outer);
		const seed = both.required(TAG.OCTET_STRING, "seed");
		const expandedKey = both.required(TAG.OCTET_STRING, "expandedKey");
		both.finish("both");
		return isPresent(seed) && isPresent(expandedKey) ? { seed, expandedKey, end: outer.end } : undefined;
	}
	reader.problem("key.unreadable", "error", start, end, { algorithm });
	return undefined;
}

function checkLength(reader: KeyReader, algorithm: string, secret: Element, expected: number): boolean {
	const octets = secret.contentEnd - secret.contentStart;
	if (octets === expected) return true;
	reader.problem("key.secret-length", "error", secret.start, secret.end, { algorithm, octets, expected });
	return false;
}
