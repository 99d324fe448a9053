import { encodeElement, encodeObjectIdentifier, encodeUnsigned } from "../../der/encode.ts";
import { latin1 } from "../../der/latin1.ts";
import { CURVES } from "../../der/oid-names/curves.ts";
import { TAG } from "../../der/tags.ts";
import { Recent } from "../recent.ts";
import type { DerValue } from "./der-value.ts";
import { explicitCurve } from "./explicit-curve.ts";
import type { HostKey } from "./host.ts";
import { type EcKey, type PublicKey, type RsaKey, readPublicKey } from "./public-key.ts";

/** A public key, and the same in the form that every library reads. */
export interface PreparedKey extends HostKey {
	readonly key: PublicKey;
}

const NO_KEY = "no key";
const prepared = new Recent<PreparedKey | typeof NO_KEY>(512);

/** The key in a SubjectPublicKeyInfo, the same object for the same octets; undefined where there is none in it. */
export async function preparedKey(subjectPublicKeyInfo: Uint8Array): Promise<PreparedKey | undefined> {
	const octets = latin1(subjectPublicKeyInfo, 0, subjectPublicKeyInfo.length);
	const known = prepared.get(octets) ?? (await prepare(subjectPublicKeyInfo));
	prepared.set(octets, known);
	return known === NO_KEY ? undefined : known;
}

async function prepare(subjectPublicKeyInfo: Uint8Array): Promise<PreparedKey | typeof NO_KEY> {
	// A copy: the caller's octets may be a view on a file of megabytes.
	const key = readPublicKey(subjectPublicKeyInfo.slice());
	if (key?.family === "RSA") return { key, subjectPublicKeyInfo: ofRsa(key) };
	if (key?.family === "EC" && typeof key.curve === "object") return ofExplicitCurve(key, key.curve);
	return key === undefined ? NO_KEY : { key, subjectPublicKeyInfo: subjectPublicKeyInfo.slice() };
}

async function ofExplicitCurve(key: EcKey, parameters: DerValue): Promise<PreparedKey> {
	const curve = await explicitCurve(parameters);
	const dotted = CURVES.find(([, name]) => name === curve)?.[0];
	if (curve === undefined || dotted === undefined) return { key, subjectPublicKeyInfo: new Uint8Array() };
	const algorithm = encodeElement(TAG.SEQUENCE, EC_PUBLIC_KEY, encodeObjectIdentifier(dotted));
	return { key: { ...key, curve }, subjectPublicKeyInfo: encodeElement(TAG.SEQUENCE, algorithm, bits(key.point)) };
}

/** RFC 3279 §2.3.1; keys of id-RSASSA-PSS too, whose demands are looked at here. */
const ofRsa = ({ modulus, publicExponent }: RsaKey): Uint8Array =>
	encodeElement(
		TAG.SEQUENCE,
		RSA_ENCRYPTION,
		bits(encodeElement(TAG.SEQUENCE, encodeUnsigned(modulus), encodeUnsigned(publicExponent))),
	);

const EC_PUBLIC_KEY = encodeObjectIdentifier("1.2.840.10045.2.1");
const RSA_ENCRYPTION = encodeElement(
	TAG.SEQUENCE,
	encodeObjectIdentifier("1.2.840.113549.1.1.1"),
	encodeElement(TAG.NULL),
);
const NO_UNUSED_BITS = Uint8Array.of(0);
const bits = (octets: Uint8Array): Uint8Array => encodeElement(TAG.BIT_STRING, NO_UNUSED_BITS, octets);
