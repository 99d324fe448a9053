import type { ObjectNode } from "../../core/present/object-tree.ts";

/** What a file with an object in PEM is usually called behind its name, the dot included. */
export function fileExtension({ item, entry }: ObjectNode): string {
	if (entry !== undefined && entry.chain.length > 0) return ".pem";
	switch (item.content.kind) {
		case "certificateRequest":
			return ".csr";
		case "crl":
			return ".crl";
		case "publicKey":
			return ".pub.pem";
		case "pkcs7":
			return ".p7b";
		default:
			return ".pem";
	}
}
