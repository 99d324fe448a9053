import type { Content, Item, ItemKind } from "../item.ts";
import { pemText } from "./base64.ts";
import { containedItems } from "./contained-items.ts";
import type { ObjectNode } from "./object-tree.ts";

/**
 * An object as tidy PEM. Of a keystore and of an entry with a key it is the certificates, of no object a private key.
 * Undefined where that leaves nothing.
 */
export function objectPem({ item, root, entry }: ObjectNode): string | undefined {
	if (entry !== undefined && entry.chain.length > 0) return certificatesPem(entry.chain.map(({ der }) => der));
	if (item === root && item.content.kind === "keystore") {
		const held = containedItems(item).flatMap(({ content }) =>
			content.kind === "certificate" ? [content.certificate.der] : [],
		);
		return held.length === 0 ? undefined : certificatesPem(held);
	}
	const encoded = encodingOf(item);
	return encoded && pemText(encoded.label, encoded.der);
}

/** Whether `objectPem` gives something, without making it. */
export function hasPem({ item, root, entry }: ObjectNode): boolean {
	if (entry !== undefined && entry.chain.length > 0) return true;
	if (item === root && item.content.kind === "keystore")
		return item.content.keystore.entries.some(({ chain }) => chain.length > 0);
	return item.content.kind === "publicKey"
		? item.content.publicKey.subjectPublicKeyInfo !== undefined
		: ENCODED.has(item.content.kind);
}

const ENCODED: ReadonlySet<ItemKind> = new Set([
	"certificate",
	"certificateRequest",
	"crl",
	"pkcs7",
	"attributeCertificate",
]);

const certificatesPem = (encodings: readonly Uint8Array[]): string =>
	encodings.map((der) => pemText("CERTIFICATE", der)).join("");

interface Encoding {
	/** As RFC 7468 §5 to §13 and RFC 5208 name it. */
	readonly label: string;
	readonly der: Uint8Array;
}

function encodingOf({ content, bytes }: Item): Encoding | undefined {
	switch (content.kind) {
		case "certificate":
			return { label: "CERTIFICATE", der: content.certificate.der };
		case "certificateRequest":
			return { label: "CERTIFICATE REQUEST", der: content.certificateRequest.der };
		case "crl":
			return { label: "X509 CRL", der: content.crl.der };
		case "publicKey":
			return publicKeyEncoding(content);
		case "pkcs7":
			return { label: "PKCS7", der: bytes };
		case "attributeCertificate":
			return { label: "ATTRIBUTE CERTIFICATE", der: bytes };
		default:
			return undefined;
	}
}

const publicKeyEncoding = ({
	publicKey: { subjectPublicKeyInfo: der },
}: Extract<Content, { kind: "publicKey" }>): Encoding | undefined => der && { label: "PUBLIC KEY", der };
