import type { Subjects, Target } from "./subject.ts";

/**
 * When a subject was issued, in milliseconds since 1970: the notBefore of a certificate, the thisUpdate of a CRL.
 * Undefined for what carries no date, which is judged by the rules of today.
 */
export function issuedAt<T extends Target>(target: T, subject: Subjects[T]): number | undefined {
	const dated = subject as Partial<Subjects["certificate"] & Subjects["crl"] & Subjects["publicKey"]>;
	if (target === "certificate") return dated.certificate?.notBefore.epochMs;
	if (target === "crl") return dated.crl?.thisUpdate.epochMs;
	const content = target === "publicKey" ? dated.item?.content : undefined;
	return content?.kind === "certificate" ? content.certificate.notBefore.epochMs : undefined;
}
