import { readBitString } from "../der/bits.ts";
import { byteAt } from "../der/byte.ts";
import { type Element, isPresent, sameElements } from "../der/element.ts";
import { checkInteger, isNegativeInteger } from "../der/integer.ts";
import { TAG } from "../der/tags.ts";
import type { Time } from "../der/time.ts";
import { type AlgorithmIdentifier, algorithmName } from "./algorithm-identifier.ts";
import type { CertificateLayout } from "./certificate-layout.ts";
import type { Extension } from "./extension.ts";
import type { Name } from "./name.ts";
import type { X509Reader } from "./problems.ts";
import type { SubjectPublicKeyInfo } from "./subject-public-key-info.ts";

/** What of a certificate is checked. */
export interface CheckedCertificate {
	readonly layout: CertificateLayout;
	readonly version: number;
	readonly issuer: Name;
	readonly subject: Name;
	readonly notBefore: Time;
	readonly notAfter: Time;
	readonly signature: AlgorithmIdentifier;
	readonly signatureAlgorithm: AlgorithmIdentifier;
	readonly subjectPublicKeyInfo: SubjectPublicKeyInfo;
	readonly extensions: readonly Extension[];
}

/** Reads every value of `certificate`, so that each reports its problems, and reports what only the whole can show. */
export function checkCertificate(certificate: CheckedCertificate, reader: X509Reader): void {
	const { layout } = certificate;
	checkVersion(certificate, reader);
	checkSerialNumber(reader, layout.serialNumber);
	checkAlgorithms(certificate, reader);
	checkName(reader, certificate.issuer, "issuer");
	if (certificate.issuer.isEmpty && isPresent(layout.issuer))
		reader.problem("x509.empty-issuer", "error", layout.issuer.start, layout.issuer.end);
	checkName(reader, certificate.subject, "subject");
	checkValidity(reader, certificate.notBefore, certificate.notAfter);
	if (isPresent(layout.subjectPublicKeyInfo)) void certificate.subjectPublicKeyInfo;
	for (const extension of certificate.extensions) {
		void extension.value;
		if (extension.critical && !extension.isUnderstood)
			reader.problem("x509.unknown-critical-extension", "warning", extension.element.start, extension.element.end, {
				name: extension.name,
			});
	}
	if (isPresent(layout.signatureValue)) readBitString(reader, layout.signatureValue);
}

/** RFC 5280 §4.1.2.1, §4.1.2.8 and §4.1.2.9: extensions need version 3, unique identifiers 2 or 3. */
function checkVersion({ version, layout }: CheckedCertificate, reader: X509Reader): void {
	const { extensions } = layout;
	if (isPresent(extensions) && version < 3)
		reader.problem("x509.version-1-with-extensions", "warning", extensions.start, extensions.end, { version });
	for (const id of [layout.issuerUniqueID, layout.subjectUniqueID])
		if (isPresent(id)) reader.problem("x509.unique-identifier", "info", id.start, id.end);
}

/** RFC 5280 §4.1.2.2: positive, at most 20 octets. */
function checkSerialNumber(reader: X509Reader, element: Element): void {
	if (!isPresent(element)) return;
	checkInteger(reader, element);
	const { contentStart, contentEnd } = element;
	const length = contentEnd - contentStart;
	if (isNegativeInteger(reader.bytes, element))
		reader.problem("x509.negative-serial", "warning", element.start, element.end);
	else if (length === 1 && byteAt(reader.bytes, contentStart) === 0)
		reader.problem("x509.zero-serial", "warning", element.start, element.end);
	if (length > 20) reader.problem("x509.long-serial", "warning", element.start, element.end, { octets: length });
}

/** RFC 5280 §4.1.1.2 and §5.1.1.2: both signature algorithm fields are the same. */
export function checkAlgorithms(
	{ signature: inner, signatureAlgorithm: outer }: Pick<CheckedCertificate, "signature" | "signatureAlgorithm">,
	reader: X509Reader,
): void {
	if (!(isPresent(inner.element) && isPresent(outer.element))) return;
	if (!sameElements(reader.bytes, inner.element, outer.element))
		reader.problem("x509.algorithm-mismatch", "error", outer.element.start, outer.element.end, {
			inner: algorithmName(inner),
			outer: algorithmName(outer),
		});
	const { name } = outer.algorithm;
	if (name !== undefined && UNCOMMON_ALGORITHMS.has(name))
		reader.problem("x509.uncommon-algorithm", "info", outer.element.start, outer.element.end, { name });
	if (name === undefined && outer.algorithm.dotted !== "")
		reader.problem("x509.unknown-signature-algorithm", "info", outer.element.start, outer.element.end, {
			oid: outer.algorithm.dotted,
		});
}

/** National algorithms that TLS stacks outside their country leave out. */
const UNCOMMON_ALGORITHMS = new Set([
	"SM2-with-SM3",
	"id-GostR3411-94-with-GostR3410-2001",
	"id-tc26-signwithdigest-gost3410-12-256",
	"id-tc26-signwithdigest-gost3410-12-512",
]);

export function checkName(reader: X509Reader, name: Name, field: string): void {
	for (const rdn of name.rdns)
		for (const { text, value } of rdn)
			if (text === "") reader.problem("x509.empty-attribute", "warning", value.start, value.end, { field });
			else if (text === undefined) reader.problem("x509.attribute-not-text", "info", value.start, value.end, { field });
}

const YEAR_2050 = Date.UTC(2050, 0, 1);

/** RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050. */
function checkValidity(reader: X509Reader, notBefore: Time, notAfter: Time): void {
	for (const { element, epochMs } of [notBefore, notAfter])
		if (element.tag === TAG.GENERALIZED_TIME && epochMs !== undefined && epochMs < YEAR_2050)
			reader.problem("x509.generalized-time-before-2050", "warning", element.start, element.end);
	if (notBefore.epochMs !== undefined && notAfter.epochMs !== undefined && notAfter.epochMs < notBefore.epochMs)
		reader.problem("x509.not-after-before-not-before", "error", notBefore.element.start, notAfter.element.end);
}
