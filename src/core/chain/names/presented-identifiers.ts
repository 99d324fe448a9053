import type { Certificate } from "../../x509/certificate.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { Attribute } from "../../x509/name.ts";
import type { PresentedIdentifier } from "./reference-identifier.ts";

/** RFC 9598 §3. */
export const SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";

/** The names of the subjectAltName that a reference identifier can be compared with, in their order. */
export function altNameIdentifiers(certificate: Certificate): PresentedIdentifier[] {
	const names = certificate.extensionValue("subjectAltName") ?? [];
	return names.map(identifierOf).filter((identifier) => identifier !== undefined);
}

function identifierOf(name: GeneralName): PresentedIdentifier | undefined {
	const { type, value, range } = name;
	switch (type) {
		case "dns":
		case "ip":
		case "email":
		case "uri":
			return { form: type, value, range };
		case "otherName":
			return name.oid.dotted === SMTP_UTF8_MAILBOX ? { form: "smtpUtf8Mailbox", value, range } : undefined;
		default:
			return undefined;
	}
}

/** The common names, most specific last, or the mailboxes that stand in the subject (RFC 5280 §4.1.2.6). */
export function subjectIdentifiers(
	certificate: Certificate,
	form: "commonName" | "emailAddress",
): PresentedIdentifier[] {
	const attributes = certificate.subject.rdns.flat().filter(({ type }) => type.dotted === ATTRIBUTE_TYPES[form]);
	return attributes.map(({ text, value }: Attribute) => ({
		form,
		value: text ?? "",
		range: { start: value.start, end: value.end },
	}));
}

/** X.520 §6.2.2, RFC 2985 §5.2.1. */
const ATTRIBUTE_TYPES = { commonName: "2.5.4.3", emailAddress: "1.2.840.113549.1.9.1" } as const;
