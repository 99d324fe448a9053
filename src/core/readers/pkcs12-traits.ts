import type { PrivateKey } from "../keys/private-key.ts";
import type { Keystore, Safe } from "../keystore/index.ts";
import { encryptionTraits } from "./encryption-traits.ts";
import { type Trait, trait } from "./trait.ts";

/** What of a PKCS#12 decides who can read it, as far as it is open. `bytes` are the file. */
export function pkcs12Traits(keystore: Keystore, bytes: Uint8Array): Trait[] {
	const { safes, protection, entries } = keystore;
	const keys = entries.flatMap(({ key }) => (key?.algorithm === undefined ? [] : [keyTrait(key)]));
	return distinct([
		trait("encoding", isIndefinite(bytes) ? "BER" : "DER"),
		...macTraits(keystore),
		...protection.flatMap((each) => encryptionTraits(each, "scheme")),
		trait("safes", safes.length),
		...safes.flatMap(safeTraits),
		...contentsTraits(keystore),
		...keys,
	]);
}

/** X.690 §8.1.3.6: a length that is not stated, which DER does not allow. */
const isIndefinite = (bytes: Uint8Array): boolean => bytes[1] === 0x80;

function macTraits({ mac, protection }: Keystore): Trait[] {
	if (mac === undefined) return [trait("mac", protection.length === 0 ? "unprotected" : "none")];
	const { scheme, algorithm, iterations } = mac;
	const value = scheme === "HMAC" ? (algorithm ?? "") : scheme;
	return [trait("mac", value), ...(iterations === undefined ? [] : [trait("macIterations", iterations)])];
}

const ORDINARY_BAGS: readonly string[] = ["certBag", "pkcs8ShroudedKeyBag"];

function safeTraits({ protection, bags }: Safe): Trait[] {
	const kind = protection === "publicKey" || protection === "unknown" ? [trait("safe", protection)] : [];
	const counted = Object.entries(bags ?? {}).filter(([name, count]) => count > 0 && !ORDINARY_BAGS.includes(name));
	return [...kind, ...counted.map(([name]) => trait("bag", name))];
}

/** What is in it all told, once no part hides anything. */
function contentsTraits({ safes, entries }: Keystore): Trait[] {
	if (safes.some(({ bags }) => bags === undefined)) return [];
	const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
	const keys = count("privateKey");
	if (keys > 1) return [trait("contents", "severalKeys")];
	const plain = count("certificate");
	const trusted = count("trustedCertificate");
	const inChains = entries.some(({ chain, kind }) => kind === "privateKey" && chain.length > 0);
	if (keys === 1) return [trait("contents", plain + trusted > 0 || inChains ? "keyAndCertificates" : "keyAlone")];
	if (plain > 0) return [trait("contents", "plainCertificates")];
	return [trait("contents", trusted > 0 ? "trustedCertificates" : "empty")];
}

const keyTrait = ({ algorithm, curve }: PrivateKey): Trait =>
	trait("key", curve === undefined ? (algorithm ?? "") : `${algorithm} ${curve}`);

const distinct = (traits: readonly Trait[]): Trait[] => [
	...new Map(traits.map((each) => [`${each.aspect} ${each.value}`, each])).values(),
];
