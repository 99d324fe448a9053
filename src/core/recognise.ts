import { byteAt } from "./der/byte.ts";
import type { DerLimits } from "./der/limits.ts";
import { TAG } from "./der/tags.ts";
import type { Content } from "./item.ts";
import { saysEncrypted } from "./keys/dek-info.ts";
import { readParameters } from "./keys/read-parameters.ts";
import { readPrivateKey } from "./keys/read-private-key.ts";
import { readPublicKey } from "./keys/read-public-key.ts";
import { type ObjectKind, objectKind } from "./object-kind.ts";
import type { PemHeader } from "./pem/headers.ts";
import { type LabelContent, labelContent } from "./pem/labels.ts";
import type { Problem } from "./problem.ts";
import { readCertificate } from "./x509/read-certificate.ts";
import { readCertificateList } from "./x509/read-certificate-list.ts";
import { readCertificateRequest } from "./x509/read-certificate-request.ts";

/** One object, read. */
export interface ReadContent {
	readonly content: Content;
	/** Where the object ends: what follows is trailing data or another object. */
	readonly end: number;
	/** Everything unusual in it; ranges count its bytes. Reads every value when first asked. */
	readonly problems: () => readonly Problem[];
}

/** What is wrong with an object as a whole. */
export type ContentProblemCode =
	/** The PEM label promises another kind of object. Keys have a code of their own, `key.label-mismatch`. */
	| "content.label-mismatch"
	/** Not one of the structures known here, or too broken to tell. */
	| "content.unrecognised"
	/** RFC 1421 headers say that something other than a private key is encrypted. */
	| "content.encrypted";

interface Source {
	readonly bytes: Uint8Array;
	readonly label: string | undefined;
	readonly headers: readonly PemHeader[];
	readonly limits: DerLimits;
}

type KnownContent = Exclude<Content["kind"], "unknown">;

/** One reader for each kind of content. Each takes any bytes. */
const READERS: Readonly<Record<KnownContent, (source: Source) => ReadContent>> = {
	certificate: ({ bytes, limits }) => {
		const certificate = readCertificate(bytes, 0, limits);
		const { end } = certificate.layout.certificate;
		return { content: { kind: "certificate", certificate }, end, problems: () => certificate.problems };
	},
	certificateRequest: ({ bytes, limits }) => {
		const certificateRequest = readCertificateRequest(bytes, limits);
		const { end } = certificateRequest.layout.certificationRequest;
		const content = { kind: "certificateRequest", certificateRequest } as const;
		return { content, end, problems: () => certificateRequest.problems };
	},
	crl: ({ bytes, limits }) => {
		const crl = readCertificateList(bytes, limits);
		return { content: { kind: "crl", crl }, end: crl.layout.certificateList.end, problems: () => crl.problems };
	},
	privateKey: ({ bytes, label, headers, limits }) => {
		const { privateKey, end, problems } = readPrivateKey(bytes, label, headers, limits);
		return { content: { kind: "privateKey", privateKey }, end, problems: () => problems };
	},
	publicKey: ({ bytes, label, limits }) => {
		const { publicKey, end, problems } = readPublicKey(bytes, label, limits);
		return { content: { kind: "publicKey", publicKey }, end, problems: () => problems };
	},
	parameters: ({ bytes, label, limits }) => {
		const { parameters, end, problems } = readParameters(bytes, label, limits);
		return { content: { kind: "parameters", parameters }, end, problems: () => problems };
	},
};

/** Which reader takes what was recognised; nothing where there is none. */
const CONTENT_OF: Readonly<Partial<Record<ObjectKind, KnownContent>>> = {
	certificate: "certificate",
	certificateRequest: "certificateRequest",
	crl: "crl",
	"PKCS#8": "privateKey",
	"encrypted PKCS#8": "privateKey",
	"PKCS#1": "privateKey",
	"SEC 1": "privateKey",
	"OpenSSL DSA": "privateKey",
	OpenSSH: "privateKey",
	SubjectPublicKeyInfo: "publicKey",
	"PKCS#1 public": "publicKey",
	parameters: "parameters",
};

/** What a label promises. */
const PROMISED: Readonly<Partial<Record<LabelContent, KnownContent>>> = {
	certificate: "certificate",
	trustedCertificate: "certificate",
	certificateRequest: "certificateRequest",
	crl: "crl",
	privateKey: "privateKey",
	encryptedPrivateKey: "privateKey",
	publicKey: "publicKey",
	parameters: "parameters",
};

/** Contents whose readers compare the label themselves. */
const KEY_CONTENTS: ReadonlySet<KnownContent> = new Set(["privateKey", "publicKey", "parameters"]);

/**
 * Reads the object at the beginning of `bytes`: what it is comes from its content, and only where that does not tell
 * from `label`, the label of its PEM block. Never throws.
 */
export function readContent(
	bytes: Uint8Array,
	label: string | undefined,
	headers: readonly PemHeader[],
	limits: DerLimits,
): ReadContent {
	const source: Source = { bytes, label, headers, limits };
	const promised = label === undefined ? undefined : PROMISED[labelContent(label)];
	if (saysEncrypted(headers))
		return promised === "privateKey" ? READERS.privateKey(source) : unknown(source, "content.encrypted");
	const found = CONTENT_OF[objectKind(bytes, limits)];
	if (found === undefined) return unrecognised(source, promised);
	const read = READERS[found](source);
	const isAsPromised = promised === undefined || promised === found || KEY_CONTENTS.has(found);
	return isAsPromised ? read : withMismatch(read, found, label ?? "");
}

/**
 * Broken beyond recognition, an object is still shown as what its label says it is, if it is any encoding at all. What
 * calls itself a private key is treated as one whatever it holds.
 */
function unrecognised(source: Source, promised: KnownContent | undefined): ReadContent {
	const { bytes } = source;
	const isSequence = bytes.length > 0 && byteAt(bytes, 0) === TAG.SEQUENCE;
	if (promised === "privateKey" || (promised !== undefined && isSequence)) return READERS[promised](source);
	return unknown(source, "content.unrecognised");
}

function unknown({ bytes, label }: Source, code: ContentProblemCode): ReadContent {
	const reason = label !== undefined && labelContent(label) === "other" ? "label" : "content";
	const problem: Problem<ContentProblemCode> = {
		code,
		severity: reason === "label" ? "info" : "error",
		range: { start: 0, end: bytes.length },
		data: { label: label ?? "" },
	};
	return { content: { kind: "unknown", reason }, end: bytes.length, problems: () => [problem] };
}

function withMismatch(read: ReadContent, kind: KnownContent, label: string): ReadContent {
	const problem: Problem<ContentProblemCode> = {
		code: "content.label-mismatch",
		severity: "warning",
		range: { start: 0, end: 0 },
		data: { label, kind },
	};
	return { ...read, problems: () => [problem, ...read.problems()] };
}
