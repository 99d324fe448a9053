import { latin1 } from "../../core/der/latin1.ts";
import type { Certificate } from "../../core/x509/certificate.ts";

interface Texts {
	der?: string;
	subject?: string;
	issuer?: string;
	subjectPublicKeyInfo?: string;
}

const TEXTS = new WeakMap<Certificate, Texts>();

/**
 * The octets of a certificate, or of a part of it, as a text to look up in maps. Made once for each certificate: rules
 * about a whole file ask at every keystroke in it.
 */
export function octetText(certificate: Certificate, part: keyof Texts): string {
	const known = TEXTS.get(certificate) ?? {};
	TEXTS.set(certificate, known);
	known[part] ??= made(certificate, part);
	return known[part];
}

function made(certificate: Certificate, part: keyof Texts): string {
	const bytes = part === "der" ? certificate.der : certificate.slice(certificate.layout[part]);
	return latin1(bytes, 0, bytes.length);
}
