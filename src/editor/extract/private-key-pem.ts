import { openItem } from "../../core/index.ts";
import { pemText } from "../../core/present/base64.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import type { ExtractableKey } from "./extractable-key.ts";

/**
 * A private key as PEM: one that stands open as it is, one in a keystore as PKCS#8. The caller wipes the octets.
 * @param options with the passwords that opened the keystore
 * @returns undefined where the passwords open it no longer
 */
export async function privateKeyPem(
	{ item, root }: ObjectNode,
	key: ExtractableKey,
	options: Parameters<typeof openItem>[1],
): Promise<Uint8Array | undefined> {
	if (key.from === "object") return pemOctets(key.label, item.bytes);
	let found: Uint8Array | undefined;
	let seen = 0;
	await openItem(root, {
		...options,
		visitPrivateKey: ({ alias, pkcs8 }) => {
			if (alias === key.alias && seen++ === key.nth) found = pemOctets("PRIVATE KEY", pkcs8);
		},
	});
	return found;
}

const pemOctets = (label: string, der: Uint8Array): Uint8Array => new TextEncoder().encode(pemText(label, der));
