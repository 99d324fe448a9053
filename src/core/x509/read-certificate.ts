import { isPresent } from "../der/element.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { Certificate, type CertificateProblem } from "./certificate.ts";
import { layOutCertificate } from "./certificate-layout.ts";
import { readExtensions } from "./extension.ts";

/**
 * Reads the certificate that starts at `start` of `bytes`. What follows it is left alone: `layout.certificate.end`
 * tells where it ends. A certificate comes back from any bytes; `problems` tells what it lacks.
 */
export function readCertificate(bytes: Uint8Array, start = 0, limits: DerLimits = DEFAULT_LIMITS): Certificate {
	const found: CertificateProblem[] = [];
	const reader = new DerReader<Exclude<CertificateProblem["code"], `der.${string}`>>(
		bytes,
		(problem) => found.push(problem),
		limits,
	);
	const opened = reader.expect(TAG.SEQUENCE, start, bytes.length, "Certificate");
	const certificate = opened
		? reader.element()
		: { tag: 0, start, contentStart: start, contentEnd: start, end: bytes.length };
	const layout = layOutCertificate(reader, certificate);
	const extensions = isPresent(layout.extensions) ? readExtensions(reader, layout.extensions) : [];
	return new Certificate(reader, layout, extensions, found);
}
