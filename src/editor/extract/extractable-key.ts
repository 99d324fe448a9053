import type { PrivateKey } from "../../core/keys/private-key.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";

/** How the private key of an object can be written to a file: from its own bytes, or out of the store it is in. */
export type ExtractableKey =
	| { readonly from: "object"; readonly label: string }
	/** `nth` counts the open private keys of the store that have the same alias, from 0. */
	| { readonly from: "keystore"; readonly alias: string | undefined; readonly nth: number };

/** PEM labels of the structures a private key is written in; OpenSSL and OpenSSH know them by these. */
const LABELS: Readonly<Partial<Record<PrivateKey["format"], string>>> = {
	"PKCS#1": "RSA PRIVATE KEY",
	"SEC 1": "EC PRIVATE KEY",
	"PKCS#8": "PRIVATE KEY",
	OpenSSH: "OPENSSH PRIVATE KEY",
	"OpenSSL DSA": "DSA PRIVATE KEY",
};

/** The private key of an object, where it is readable; undefined where it has none or encryption hides it. */
export function keyToExtract({ item, root, entry }: ObjectNode): ExtractableKey | undefined {
	if (item.content.kind !== "privateKey") return undefined;
	const { privateKey } = item.content;
	if (item === root) {
		const label = LABELS[privateKey.format];
		return privateKey.encryption !== undefined || label === undefined ? undefined : { from: "object", label };
	}
	if (entry === undefined || privateKey.algorithm === undefined || root.content.kind !== "keystore") return undefined;
	const { alias } = entry;
	const openKeys = root.content.keystore.entries.filter(({ key }) => key?.algorithm !== undefined);
	return { from: "keystore", alias, nth: openKeys.filter((other) => other.alias === alias).indexOf(entry) };
}
