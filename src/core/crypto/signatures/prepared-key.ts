import { encodeObjectIdentifier } from "../../der/encode.ts";
import { latin1 } from "../../der/latin1.ts";
import { CURVES } from "../../der/oid-names/curves.ts";
import { ecSubjectPublicKeyInfo, rsaSubjectPublicKeyInfo } from "../public-key-encoding.ts";
import { Recent } from "../recent.ts";
import type { DerValue } from "./der-value.ts";
import { explicitCurve } from "./explicit-curve.ts";
import type { HostKey } from "./host.ts";
import { type EcKey, type PublicKey, readPublicKey } from "./public-key.ts";

/** A public key, and the same in the form that every library reads. */
export interface PreparedKey extends HostKey {
	readonly key: PublicKey;
}

const NO_KEY = "no key";
const prepared = new Recent<PreparedKey | typeof NO_KEY>(512);
/** No key that signs is longer; what is longer is not worth the memory. */
const MOST_OCTETS = 8192;

/** The key in a SubjectPublicKeyInfo, the same object for the same octets; undefined where there is none in it. */
export async function preparedKey(subjectPublicKeyInfo: Uint8Array): Promise<PreparedKey | undefined> {
	const isKept = subjectPublicKeyInfo.length <= MOST_OCTETS;
	const octets = isKept ? latin1(subjectPublicKeyInfo, 0, subjectPublicKeyInfo.length) : "";
	const known = (isKept ? prepared.get(octets) : undefined) ?? (await prepare(subjectPublicKeyInfo));
	if (isKept) prepared.set(octets, known);
	return known === NO_KEY ? undefined : known;
}

async function prepare(subjectPublicKeyInfo: Uint8Array): Promise<PreparedKey | typeof NO_KEY> {
	// A copy: the caller's octets may be a view on a file of megabytes.
	const key = readPublicKey(subjectPublicKeyInfo.slice());
	// As rsaEncryption even where it is id-RSASSA-PSS: its demands are looked at here.
	if (key?.family === "RSA")
		return { key, subjectPublicKeyInfo: rsaSubjectPublicKeyInfo(key.modulus, key.publicExponent) };
	if (key?.family === "EC" && typeof key.curve === "object") return ofExplicitCurve(key, key.curve);
	return key === undefined ? NO_KEY : { key, subjectPublicKeyInfo: subjectPublicKeyInfo.slice() };
}

async function ofExplicitCurve(key: EcKey, parameters: DerValue): Promise<PreparedKey> {
	const curve = await explicitCurve(parameters);
	const dotted = CURVES.find(([, name]) => name === curve)?.[0];
	if (curve === undefined || dotted === undefined) return { key, subjectPublicKeyInfo: new Uint8Array() };
	const named = encodeObjectIdentifier(dotted);
	return { key: { ...key, curve }, subjectPublicKeyInfo: ecSubjectPublicKeyInfo(named, key.point) };
}
