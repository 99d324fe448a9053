import { absentElement, isPresent } from "../der/element.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { CertificateList, type CertificateListProblem } from "./certificate-list.ts";
import { checkCertificateList } from "./certificate-list-checks.ts";
import { layOutCertificateList } from "./certificate-list-layout.ts";
import { readExtensions } from "./extension.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";

/**
 * Reads the certificate revocation list that starts at `start` of `bytes`. What follows it is left alone:
 * `layout.certificateList.end` tells where it ends. A list comes back from any bytes.
 */
export function readCertificateList(bytes: Uint8Array, start = 0, limits: DerLimits = DEFAULT_LIMITS): CertificateList {
	const found: CertificateListProblem[] = [];
	const reader: X509Reader = new DerReader<X509ProblemCode>(bytes, (problem) => found.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, start, bytes.length, "CertificateList");
	const element = opened ? reader.element() : { ...absentElement(start), end: bytes.length };
	const layout = layOutCertificateList(reader, element);
	const extensions = isPresent(layout.crlExtensions) ? readExtensions(reader, layout.crlExtensions) : [];
	return new CertificateList(reader, layout, extensions, found, checkCertificateList);
}
