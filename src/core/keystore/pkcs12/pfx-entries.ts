import { hex } from "../../der/hex.ts";
import { keyEncryption } from "../../keys/encryption-scheme.ts";
import { readPrivateKey } from "../../keys/read-private-key.ts";
import { type EntryParts, keystoreEntry } from "../entry.ts";
import type { KeystoreEntry, Protection, SecretKey } from "../keystore.ts";
import { lockedKey, type UnlockedKey } from "../opening/unlock-private-key.ts";
import { type CertificateBag, CertificateChains } from "./certificate-chains.ts";
import type { SafeBag } from "./safe-bag.ts";

/** What opening found out of the keys in bags. */
export interface OpenedBags {
	readonly keys: ReadonlyMap<SafeBag, UnlockedKey>;
	readonly secrets: ReadonlyMap<SafeBag, SecretKey>;
}

export const NOTHING_OPENED: OpenedBags = { keys: new Map(), secrets: new Map() };

/** The entries that the bags of a PKCS#12 make: keys with their chains, and what belongs to no key. The JDK repeats CAs. */
export function pfxEntries(bags: readonly SafeBag[], opened: OpenedBags): KeystoreEntry[] {
	const chains = new CertificateChains(bags);
	const used = new Set<string>();
	const chainOfKey = new Map<SafeBag, CertificateBag[]>();
	for (const bag of bags) {
		const key = keyOf(bag, opened);
		const leaf = key && chains.leafOf(bag, key.key);
		if (leaf === undefined) continue;
		const chain = chains.chainFrom(leaf);
		chainOfKey.set(bag, chain);
		for (const each of chain) used.add(hex(each.stored.bytes));
	}
	return bags.flatMap((bag) => {
		const certificates = (chainOfKey.get(bag) ?? []).map(({ stored }) => stored);
		const parts = entryParts(bag, opened, used);
		return parts === undefined ? [] : [keystoreEntry({ ...headerOf(bag), certificates, ...parts })];
	});
}

function headerOf({ attributes, range }: SafeBag): Omit<EntryParts, "kind"> {
	const { friendlyName: alias, localKeyId, created, trustedKeyUsage, others } = attributes;
	return { alias, localKeyId, created, trustedKeyUsage, attributes: others, range };
}

function entryParts(
	bag: SafeBag,
	opened: OpenedBags,
	used: ReadonlySet<string>,
): Pick<EntryParts, "kind" | "key" | "keyMatches" | "secret" | "crl" | "certificates"> | undefined {
	const { content, attributes } = bag;
	switch (content.kind) {
		case "key":
		case "shroudedKey":
			return { kind: "privateKey", ...keyOf(bag, opened) };
		case "secret":
			return { kind: "secretKey", secret: opened.secrets.get(bag) ?? lockedSecret(bag) };
		case "crl":
			return { kind: "crl", crl: content.crl };
		case "certificate": {
			const certificates = [content.certificate];
			if (attributes.trustedKeyUsage !== undefined) return { kind: "trustedCertificate", certificates };
			return used.has(hex(content.certificate.bytes)) ? undefined : { kind: "certificate", certificates };
		}
		case "unknown":
			return bag.type === "safeContentsBag" ? undefined : { kind: "unknown" };
	}
}

/** What shows of the key in a bag; undefined where the bag has none. A key in the open shows itself. */
function keyOf(bag: SafeBag, { keys }: OpenedBags): UnlockedKey | undefined {
	const { content } = bag;
	const unlocked = keys.get(bag);
	if (unlocked !== undefined) return unlocked;
	if (content.kind === "shroudedKey")
		return { key: lockedKey(keyEncryption(content.encrypted.scheme)), keyMatches: undefined };
	if (content.kind !== "key") return undefined;
	const { layer, element } = content;
	return {
		key: readPrivateKey(layer.reader.bytes.subarray(element.start, element.end)).privateKey,
		keyMatches: undefined,
	};
}

const lockedSecret = ({ content }: SafeBag): SecretKey => ({
	algorithm: undefined,
	size: undefined,
	encryption: content.kind === "secret" && content.encrypted ? keyEncryption(content.encrypted.scheme) : undefined,
});

/** The encryption of every key and secret in the bags. */
export function bagProtection(bags: readonly SafeBag[], { keys, secrets }: OpenedBags): Protection[] {
	return bags.flatMap((bag): Protection[] => {
		const { content, attributes, range } = bag;
		if ((content.kind !== "shroudedKey" && content.kind !== "secret") || content.encrypted === undefined) return [];
		const isKey = content.kind === "shroudedKey";
		const isOpen = isKey ? keys.has(bag) : secrets.has(bag);
		return [
			{
				...keyEncryption(content.encrypted.scheme),
				what: isKey ? "privateKey" : "secretKey",
				alias: attributes.friendlyName,
				state: isOpen ? "open" : "locked",
				range,
			},
		];
	});
}
