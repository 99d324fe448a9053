import type { CertificateSubject, FileSubject, PublicKeySubject } from "../define-rule.ts";
import { sameBytes } from "./issuance.ts";

/** The public halves of the private keys in a file that state theirs. */
export const statedPublicHalves = ({ publicKeys }: FileSubject): readonly PublicKeySubject[] =>
	publicKeys.filter((key) => key.in === "privateKey");

/** Whether a certificate is for the key, by its SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
export const isForKey = ({ certificate }: CertificateSubject, key: PublicKeySubject): boolean =>
	sameBytes(certificate.slice(certificate.layout.subjectPublicKeyInfo), key.bytes);
