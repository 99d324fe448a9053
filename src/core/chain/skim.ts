import { byteAt } from "../der/byte.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { Range } from "../problem.ts";
import { type Extent, readExtent } from "./tlv.ts";

/** Where the fields stand by which a pool finds a certificate. */
export interface Skimmed {
	/** The Name `subject`, header included. */
	readonly subject: Range;
	/** The SubjectPublicKeyInfo, header included. */
	readonly subjectPublicKeyInfo: Range;
	/** Where the tbsCertificate ends. */
	readonly limit: number;
}

/** The header read last: one for all walks, none of which waits for anything. */
const extent: Extent = { contentStart: 0, end: 0 };

/**
 * Finds two fields of the certificate in `der` and makes nothing else: a pool of 10,000 costs a few milliseconds.
 * Undefined where that is not plain DER; its reader then knows more.
 */
export function skimCertificate(der: Uint8Array): Skimmed | undefined {
	if (!(readExtent(der, 0, der.length, extent) && readExtent(der, extent.contentStart, extent.end, extent)))
		return undefined;
	const limit = extent.end;
	let at = extent.contentStart;
	const isVersioned = at < limit && byteAt(der, at) === contextConstructed(0);
	// version, serialNumber, signature, issuer, validity
	for (let skipped = isVersioned ? 0 : 1; skipped < 5; skipped++) {
		if (!readExtent(der, at, limit, extent)) return undefined;
		at = extent.end;
	}
	if (!(byteAt(der, at) === TAG.SEQUENCE && readExtent(der, at, limit, extent))) return undefined;
	const subject = { start: at, end: extent.end };
	at = extent.end;
	if (!(byteAt(der, at) === TAG.SEQUENCE && readExtent(der, at, limit, extent))) return undefined;
	return { subject, subjectPublicKeyInfo: { start: at, end: extent.end }, limit };
}

/** Where the octets of the subjectKeyIdentifier stand in a skimmed certificate; undefined where there is none. */
export function skimKeyIdentifier(der: Uint8Array, { subjectPublicKeyInfo, limit }: Skimmed): Range | undefined {
	for (let at = subjectPublicKeyInfo.end; readExtent(der, at, limit, extent); at = extent.end) {
		if (byteAt(der, at) !== contextConstructed(3)) continue;
		if (!readExtent(der, extent.contentStart, extent.end, extent)) return undefined;
		return amongExtensions(der, extent.contentStart, extent.end);
	}
	return undefined;
}

function amongExtensions(der: Uint8Array, start: number, end: number): Range | undefined {
	for (let at = start; readExtent(der, at, end, extent); ) {
		const extensionEnd = extent.end;
		const oidAt = extent.contentStart;
		if (isSubjectKeyIdentifier(der, oidAt)) return octetsInside(der, oidAt, extensionEnd);
		at = extensionEnd;
	}
	return undefined;
}

/** `2.5.29.14`, header included. */
const SUBJECT_KEY_IDENTIFIER = [TAG.OBJECT_IDENTIFIER, 3, 0x55, 0x1d, 0x0e];

const isSubjectKeyIdentifier = (der: Uint8Array, at: number): boolean =>
	SUBJECT_KEY_IDENTIFIER.every((octet, index) => byteAt(der, at + index) === octet);

/** extnValue is an OCTET STRING with the OCTET STRING of the identifier in it, behind `critical` if that is there. */
function octetsInside(der: Uint8Array, oidAt: number, limit: number): Range | undefined {
	let at = oidAt + SUBJECT_KEY_IDENTIFIER.length;
	if (byteAt(der, at) === TAG.BOOLEAN && readExtent(der, at, limit, extent)) at = extent.end;
	if (byteAt(der, at) !== TAG.OCTET_STRING || !readExtent(der, at, limit, extent)) return undefined;
	const inner = extent.contentStart;
	if (byteAt(der, inner) !== TAG.OCTET_STRING || !readExtent(der, inner, extent.end, extent)) return undefined;
	return { start: extent.contentStart, end: extent.end };
}
