import type { Content, Item } from "../item.ts";
import type { Keystore, KeystoreEntry } from "../keystore/index.ts";
import type { Range } from "../problem.ts";
import { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";

/**
 * The certificates and CRLs that a PKCS#7 bag, a keystore, an OCSP response or a timestamp carries, as objects of their own. Their
 * positions count the bytes of the object they are in.
 */
export function containedItems(item: Item): readonly Item[] {
	if (item.content.kind === "keystore") return itemsOfKeystore(item, item.content.keystore);
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

/** Each certificate once: keys of one CA share the chain behind the first certificate. */
function itemsOfKeystore(item: Item, { entries }: Keystore): readonly Item[] {
	const found = new Map<Certificate, Item>();
	for (const entry of entries)
		for (const [index, certificate] of entry.chain.entries())
			if (!found.has(certificate)) found.set(certificate, entryCertificate(item, entry, index));
	const crls = entries.flatMap((entry) => (entry.crl === undefined ? [] : [entryCrl(item, entry, entry.crl)]));
	return [...found.values(), ...crls];
}

/** Certificate `index` of an entry's chain as an object of its own. Its positions count its own bytes. */
export function entryCertificate(item: Item, { chain, chainRanges }: KeystoreEntry, index: number): Item {
	const certificate = chain[index] as Certificate;
	return standingIn(item, { kind: "certificate", certificate }, certificate.der, chainRanges[index] as Range);
}

/** The CRL of an entry as an object of its own. */
export const entryCrl = (item: Item, { range }: KeystoreEntry, crl: CertificateList): Item =>
	standingIn(item, { kind: "crl", crl }, crl.der, range);

/** What `place` of a keystore holds. Where it was encrypted its parts have no place of their own. */
function standingIn(item: Item, content: Content, bytes: Uint8Array, place: Range): Item {
	const isReadable = place.end - place.start === bytes.length;
	return {
		content,
		encoding: item.encoding,
		label: undefined,
		headers: [],
		range: item.locate(place),
		base64Layers: item.base64Layers,
		bytes,
		locate: ({ start, end }) =>
			item.locate(isReadable ? { start: place.start + start, end: place.start + end } : place),
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
