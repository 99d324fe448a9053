import type { Content, Item } from "../item.ts";
import { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";

/**
 * The certificates and CRLs that a PKCS#7 bag, an OCSP response or a timestamp carries, as objects of their own. Their
 * positions count the bytes of the object they are in.
 */
export function containedItems(item: Item): readonly Item[] {
	const { certificates, crls } = contained(item.content);
	return [...certificates, ...crls].map((inner) => containedItem(item, inner));
}

/** `inner`, which stands in the bytes of `item`, as an object of its own. */
export function containedItem(item: Item, inner: Certificate | CertificateList): Item {
	const isCertificate = inner instanceof Certificate;
	const element = isCertificate ? inner.layout.certificate : inner.layout.certificateList;
	return {
		content: isCertificate ? { kind: "certificate", certificate: inner } : { kind: "crl", crl: inner },
		encoding: item.encoding,
		label: undefined,
		headers: [],
		range: item.locate(element),
		base64Layers: item.base64Layers,
		bytes: item.bytes,
		locate: (range) => item.locate(range),
	};
}

interface Contained {
	readonly certificates: readonly Certificate[];
	readonly crls: readonly CertificateList[];
}

const NOTHING: Contained = { certificates: [], crls: [] };

function contained(content: Content): Contained {
	switch (content.kind) {
		case "pkcs7":
			return content.pkcs7.signedData ?? { certificates: content.pkcs7.encrypted?.certificates ?? [], crls: [] };
		case "timestampResponse":
			return content.timestampResponse.token?.signedData ?? NOTHING;
		case "ocspResponse":
			return { certificates: content.ocspResponse.basic?.certificates ?? [], crls: [] };
		default:
			return NOTHING;
	}
}
