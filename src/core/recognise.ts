import { CONTENT_READERS, type KnownContent, type ReadContent, type Source } from "./content-readers.ts";
import { byteAt } from "./der/byte.ts";
import type { DerLimits } from "./der/limits.ts";
import { TAG } from "./der/tags.ts";
import { saysEncrypted } from "./keys/dek-info.ts";
import { type ObjectKind, objectKind } from "./object-kind.ts";
import type { PemHeader } from "./pem/headers.ts";
import { type LabelContent, labelContent } from "./pem/labels.ts";
import type { Problem } from "./problem.ts";

export type { ReadContent };

/** What is wrong with an object as a whole. */
export type ContentProblemCode =
	/** The PEM label promises another kind of object. Keys have a code of their own, `key.label-mismatch`. */
	| "content.label-mismatch"
	/** RFC 1421 headers say that something other than a private key is encrypted. */
	| "content.encrypted";

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
	attributeCertificate: "attributeCertificate",
	pkcs7: "pkcs7",
	pkcs12: "keystore",
	keystore: "keystore",
	ocspRequest: "ocspRequest",
	ocspResponse: "ocspResponse",
	timestampRequest: "timestampRequest",
	timestampResponse: "timestampResponse",
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
	attributeCertificate: "attributeCertificate",
	pkcs7: "pkcs7",
	keystore: "keystore",
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
	if (saysEncrypted(headers)) return promised === "privateKey" ? CONTENT_READERS.privateKey(source) : encrypted(source);
	const found = CONTENT_OF[objectKind(bytes, limits)];
	if (found === undefined) return unrecognised(source, promised);
	const read = CONTENT_READERS[found](source);
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
	if (promised === "privateKey" || (promised !== undefined && isSequence)) return CONTENT_READERS[promised](source);
	return unknown(source);
}

function unknown({ bytes, label }: Source): ReadContent {
	const reason = label !== undefined && labelContent(label) === "other" ? "label" : "content";
	return { content: { kind: "unknown", reason }, end: bytes.length, problems: () => [] };
}

/** OpenSSL reads encrypted blocks of every label (PEM_read_bio(3)), but nobody encrypts what is not secret. */
function encrypted(source: Source): ReadContent {
	const { bytes, label } = source;
	const problem: Problem<ContentProblemCode> = {
		code: "content.encrypted",
		severity: "error",
		range: { start: 0, end: bytes.length },
		data: { label: label ?? "" },
	};
	return { ...unknown(source), problems: () => [problem] };
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
