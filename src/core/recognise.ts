import type { DerLimits } from "./der/limits.ts";
import type { Content } from "./item.ts";
import { type ObjectKind, objectKind } from "./object-kind.ts";
import type { PemHeader } from "./pem/headers.ts";
import { labelContent } from "./pem/labels.ts";
import type { Problem } from "./problem.ts";
import { readCertificate } from "./x509/read-certificate.ts";

/** One object, read. */
export interface ReadContent {
	readonly content: Content;
	/** Where the object ends: what follows is trailing data or another object. */
	readonly end: number;
	/** Everything unusual in it; ranges count its bytes. Reads every value when first asked. */
	readonly problems: () => readonly Problem[];
}

/**
 * Reads the object at the beginning of `bytes`: what it is comes from its content, and only where that does not tell
 * from `label`, the label of its PEM block. Never throws.
 */
export function readContent(
	bytes: Uint8Array,
	label: string | undefined,
	_headers: readonly PemHeader[],
	limits: DerLimits,
): ReadContent {
	const kind = objectKind(bytes, limits);
	return kind === "unknown" ? readAsPromised(bytes, label, limits) : readKind(kind, bytes, label, limits);
}

function readKind(kind: ObjectKind, bytes: Uint8Array, label: string | undefined, limits: DerLimits): ReadContent {
	switch (kind) {
		case "certificate": {
			const certificate = readCertificate(bytes, 0, limits);
			const { end } = certificate.layout.certificate;
			return { content: { kind: "certificate", certificate }, end, problems: () => certificate.problems };
		}
		default:
			return unknown(bytes, label);
	}
}

/** Broken beyond recognition, the object is still shown as what its label says it is. */
function readAsPromised(bytes: Uint8Array, label: string | undefined, limits: DerLimits): ReadContent {
	switch (label === undefined ? "other" : labelContent(label)) {
		case "certificate":
			return readKind("certificate", bytes, label, limits);
		default:
			return unknown(bytes, label);
	}
}

function unknown(bytes: Uint8Array, label: string | undefined): ReadContent {
	const reason = label !== undefined && labelContent(label) === "other" ? "label" : "content";
	return { content: { kind: "unknown", reason }, end: bytes.length, problems: () => [] };
}
