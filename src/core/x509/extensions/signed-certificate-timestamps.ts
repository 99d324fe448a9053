import { byteAt } from "../../der/byte.ts";
import { hex } from "../../der/hex.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/** RFC 6962 §3.2. */
export type SignedCertificateTimestamp =
	| {
			readonly version: "v1";
			/** Lower-case hex of the SHA-256 of the log's public key. */
			readonly logId: string;
			/** Milliseconds since 1970-01-01T00:00:00Z; undefined for a number that no calendar holds. */
			readonly timestamp: number | undefined;
			/** Lower-case hex; nobody has defined any. */
			readonly extensions: string;
			/** `sha256`, or the number of a hash that RFC 5246 §7.4.1.4.1 does not name. */
			readonly hashAlgorithm: string;
			/** `ecdsa` or `rsa`, or a number. */
			readonly signatureAlgorithm: string;
			readonly signature: Range;
			readonly range: Range;
	  }
	| {
			readonly version: "unknown";
			/** The number that stands for the version: 0 is v1. */
			readonly number: number;
			readonly range: Range;
	  };

/** Octets before `extensions`: version, log ID, timestamp. */
const FIXED_OCTETS = 1 + 32 + 8;
/** The largest time of an ECMAScript Date, in milliseconds. */
const LATEST = 8.64e15;

const HASHES = ["none", "md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;
const SIGNATURES = ["anonymous", "rsa", "dsa", "ecdsa"] as const;

/** The SCTs of a certificate or of an OCSP response: a TLS structure in an OCTET STRING (RFC 6962 §3.3). */
export function signedCertificateTimestampList(
	reader: X509Reader,
	start: number,
	end: number,
): readonly SignedCertificateTimestamp[] | undefined {
	if (!expectWhole(reader, TAG.OCTET_STRING, start, end, "SignedCertificateTimestampList")) return undefined;
	const { contentStart, contentEnd } = reader;
	const claimedEnd = vectorEnd(reader, contentStart, contentEnd);
	if (claimedEnd === 0) return undefined;
	if (claimedEnd > contentEnd) overrun(reader, "sct_list", contentStart, contentEnd, claimedEnd);
	else reader.expectEnd(claimedEnd, contentEnd, "SignedCertificateTimestampList");
	if (claimedEnd === contentStart + 2)
		reader.problem("x509.empty-sequence", "warning", contentStart, claimedEnd, { field: "sct_list" });
	return serializedScts(reader, contentStart + 2, Math.min(claimedEnd, contentEnd));
}

function serializedScts(reader: X509Reader, start: number, end: number): readonly SignedCertificateTimestamp[] {
	const timestamps: SignedCertificateTimestamp[] = [];
	for (let at = start; at < end; ) {
		const sctEnd = vectorEnd(reader, at, end);
		if (sctEnd > end) overrun(reader, "SerializedSCT", at, end, sctEnd);
		if (sctEnd === 0 || sctEnd > end) break;
		const timestamp = serializedSct(reader, at + 2, sctEnd);
		if (timestamp !== undefined) timestamps.push(timestamp);
		at = sctEnd;
	}
	return timestamps;
}

/** Where the vector `<0..2^16-1>` at `at` says that it ends (RFC 5246 §4.3); 0, with a problem, without a length. */
function vectorEnd(reader: X509Reader, at: number, limit: number): number {
	if (at + 2 <= limit) return at + 2 + ((byteAt(reader.bytes, at) << 8) | byteAt(reader.bytes, at + 1));
	overrun(reader, "length", Math.min(at, limit), limit, at + 2);
	return 0;
}

function overrun(reader: X509Reader, field: string, start: number, end: number, claimedEnd: number): void {
	reader.problem("x509.tls-structure", "error", start, end, {
		field,
		claimed: claimedEnd - start,
		available: end - start,
	});
}

function serializedSct(reader: X509Reader, start: number, end: number): SignedCertificateTimestamp | undefined {
	const { bytes } = reader;
	const range = { start, end };
	if (end > start && byteAt(bytes, start) !== 0) return { version: "unknown", number: byteAt(bytes, start), range };
	const extensionsStart = start + FIXED_OCTETS;
	const extensionsEnd = vectorEnd(reader, extensionsStart, end);
	if (extensionsEnd === 0) return undefined;
	const signatureStart = extensionsEnd + 2;
	const signatureEnd = vectorEnd(reader, signatureStart, end);
	if (signatureEnd === 0) return undefined;
	if (signatureEnd > end) overrun(reader, "signature", signatureStart, end, signatureEnd);
	else reader.expectEnd(signatureEnd, end, "SerializedSCT");
	const hash = byteAt(bytes, extensionsEnd);
	const signature = byteAt(bytes, extensionsEnd + 1);
	return {
		version: "v1",
		logId: hex(bytes, start + 1, start + 33),
		timestamp: timestampAt(reader, start + 33),
		extensions: hex(bytes, extensionsStart + 2, extensionsEnd),
		hashAlgorithm: HASHES[hash] ?? String(hash),
		signatureAlgorithm: SIGNATURES[signature] ?? String(signature),
		signature: { start: signatureStart + 2, end: Math.min(signatureEnd, end) },
		range,
	};
}

function timestampAt(reader: X509Reader, at: number): number | undefined {
	let milliseconds = 0;
	for (let i = 0; i < 8; i++) milliseconds = milliseconds * 256 + byteAt(reader.bytes, at + i);
	if (milliseconds <= LATEST) return milliseconds;
	const value = `0x${hex(reader.bytes, at, at + 8)}`;
	reader.problem("x509.integer-range", "error", at, at + 8, { field: "timestamp", value });
	return undefined;
}
