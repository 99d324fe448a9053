import type { Content, Item } from "./item.ts";
import { publicKeyName } from "./x509/public-key-name.ts";

/** What an object is to a key. */
export type KeyRole = "privateKey" | "publicKey" | "certificate" | "certificateRequest";

export interface KeyMember {
	readonly role: KeyRole;
	readonly item: Item;
}

/** Objects of one and the same key, in the order they were given in. */
export type KeyGroup = readonly KeyMember[];

/**
 * The objects that belong together because they hold the same public key: which private key is that of which certificate
 * and request. Encodings do not count: a point may be compressed, RSA's NULL left out. An object whose public half is not
 * stated or readable is in no group; a group has at least two members.
 */
export function keyGroups(items: readonly Item[]): readonly KeyGroup[] {
	const groups = new Map<string, KeyMember[]>();
	for (const item of items) {
		const found = keyOf(item.content);
		const name = found && publicKeyName(found.subjectPublicKeyInfo);
		if (found === undefined || name === undefined || name === "") continue;
		const member = { role: found.role, item };
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [member]);
		else group.push(member);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}

function keyOf(content: Content): { readonly role: KeyRole; readonly subjectPublicKeyInfo: Uint8Array } | undefined {
	switch (content.kind) {
		case "certificate": {
			const { certificate } = content;
			return { role: "certificate", subjectPublicKeyInfo: certificate.slice(certificate.layout.subjectPublicKeyInfo) };
		}
		case "certificateRequest": {
			const { certificateRequest } = content;
			const { element } = certificateRequest.subjectPublicKeyInfo;
			return { role: "certificateRequest", subjectPublicKeyInfo: certificateRequest.slice(element) };
		}
		case "publicKey":
			return stated("publicKey", content.publicKey.subjectPublicKeyInfo);
		case "privateKey":
			return stated("privateKey", content.privateKey.subjectPublicKeyInfo);
		default:
			return undefined;
	}
}

const stated = (role: KeyRole, subjectPublicKeyInfo: Uint8Array | undefined) =>
	subjectPublicKeyInfo === undefined ? undefined : { role, subjectPublicKeyInfo };
