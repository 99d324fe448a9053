import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { element, join, type Octets, octets, oid, sequence, text } from "../der/build.ts";
import { CN, dns, name } from "./names/named-certificate.ts";

/** The time that the tests are at. */
export const AT = Date.parse("2026-11-22T12:00:00Z");

interface Pair {
	readonly privateKey: KeyObject;
	/** SubjectPublicKeyInfo, DER. */
	readonly spki: Uint8Array;
	readonly keyIdentifier: Uint8Array;
}

const pairs = new Map<string, Pair>();

/** The P-256 key of that label; the same label is the same key. */
export function keyPair(label: string): Pair {
	const known = pairs.get(label);
	if (known !== undefined) return known;
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const spki = new Uint8Array(publicKey.export({ format: "der", type: "spki" }));
	const keyIdentifier = new Uint8Array(createHash("sha1").update(spki.subarray(26)).digest());
	const made = { privateKey, spki, keyIdentifier };
	pairs.set(label, made);
	return made;
}

/** What a certificate is to be. Everything else is as a tidy CA makes it. */
export interface Made {
	/** Common name. */
	readonly subject: string;
	/** Common name of the issuer; default: the subject, so that it is a root. */
	readonly issuer?: string;
	/** Labels of keys; default: the names. */
	readonly key?: string;
	readonly signer?: string;
	/** Default: true for a root. */
	readonly ca?: boolean;
	readonly pathLength?: number;
	/** Lengths of validity as UTCTime or GeneralizedTime text. */
	readonly notBefore?: string;
	readonly notAfter?: string;
	/** Hexadecimal octets of the INTEGER. */
	readonly serial?: string;
	/** 1 leaves out every extension. */
	readonly version?: 1 | 3;
	/** The octets of the BIT STRING; undefined leaves it out. */
	readonly keyUsage?: Octets | undefined;
	/** Dotted identifiers. */
	readonly purposes?: readonly string[] | undefined;
	readonly altNames?: readonly Uint8Array[];
	readonly withoutIdentifiers?: boolean;
	readonly extra?: readonly Uint8Array[];
	/** Changes the signed part after it was signed. */
	readonly isForged?: boolean;
	/** Writes the key's point compressed (SEC 1 §2.3.3). */
	readonly isCompressed?: boolean;
}

const ECDSA_WITH_SHA256 = sequence(oid("1.2.840.10045.4.3.2"));
const KEY_CERT_SIGN_AND_CRL_SIGN = "0106";
const DIGITAL_SIGNATURE = "0780";

export const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
export const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

export const extension = (id: string, value: Octets, critical = false): Uint8Array =>
	sequence(oid(id), ...(critical ? ["0101ff"] : []), element(0x04, value));

/** The DER of a certificate that is signed. */
export function made(given: Made): Uint8Array {
	const { subject, issuer = subject, key = subject, signer = issuer } = given;
	const { notBefore = "240101000000Z", notAfter = "340101000000Z", serial = "0102", version = 3 } = given;
	const extensions = version === 1 ? [] : extensionsOf(given, key, signer);
	const tbs = sequence(
		...(version === 3 ? [element(0xa0, "020102")] : []),
		element(0x02, serial),
		ECDSA_WITH_SHA256,
		name([CN, issuer]),
		sequence(time(notBefore), time(notAfter)),
		name([CN, subject]),
		given.isCompressed ? compressed(keyPair(key).spki) : keyPair(key).spki,
		...(extensions.length > 0 ? [element(0xa3, sequence(...extensions))] : []),
	);
	return signed(tbs, signer, given.isForged);
}

/** The SubjectPublicKeyInfo of a P-256 key with its point compressed: the sign of y and x. */
function compressed(spki: Uint8Array): Uint8Array {
	const point = spki.subarray(26);
	const sign = (point.at(-1) ?? 0) & 1;
	return sequence(spki.subarray(2, 23), element(0x03, "00", Uint8Array.of(2 | sign), point.subarray(1, 33)));
}

/** `SEQUENCE { tbs, algorithm, BIT STRING }`, signed with the key of that label. */
export function signed(tbs: Uint8Array, signer: string, isForged = false): Uint8Array {
	const signature = sign("sha256", isForged ? join(tbs, "00") : tbs, keyPair(signer).privateKey);
	return octets(sequence(tbs, ECDSA_WITH_SHA256, element(0x03, "00", new Uint8Array(signature))));
}

export const time = (value: string): Uint8Array => text(value.length > 13 ? 0x18 : 0x17, value);

function extensionsOf(given: Made, key: string, signer: string): Uint8Array[] {
	const { subject, issuer = subject, ca = subject === issuer, pathLength, purposes, extra = [] } = given;
	const { keyUsage = ca ? KEY_CERT_SIGN_AND_CRL_SIGN : DIGITAL_SIGNATURE } = given;
	const altNames = given.altNames ?? (ca ? [] : [dns(subject)]);
	const limit = pathLength === undefined ? [] : [element(0x02, Uint8Array.of(pathLength))];
	const found: Uint8Array[] = [];
	if (ca) found.push(extension("2.5.29.19", sequence("0101ff", ...limit), true));
	if (!("keyUsage" in given) || given.keyUsage !== undefined)
		found.push(extension("2.5.29.15", element(0x03, keyUsage), true));
	if (purposes !== undefined) found.push(extension("2.5.29.37", sequence(...purposes.map(oid))));
	if (altNames.length > 0) found.push(extension("2.5.29.17", sequence(...altNames)));
	if (!given.withoutIdentifiers) {
		found.push(extension("2.5.29.14", element(0x04, keyPair(key).keyIdentifier)));
		found.push(extension("2.5.29.35", sequence(element(0x80, keyPair(signer).keyIdentifier))));
	}
	return [...found, ...extra];
}
