import { DerReader } from "../../der/reader.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { altName } from "../../x509/extensions/alt-name.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { X509ProblemCode } from "../../x509/problems.ts";
import { comparisonKey, isUnreadableKey } from "./comparison-key.ts";
import { dnsLabels } from "./dns-name.ts";
import { parseIpAddress } from "./ip-address.ts";
import { type Mailbox, parseMailbox } from "./mailbox.ts";
import type { NameForm } from "./name-constraints-check.ts";
import { SMTP_UTF8_MAILBOX, subjectIdentifiers } from "./presented-identifiers.ts";
import { parseUri } from "./uniform-resource-identifier.ts";

/**
 * A name of a certificate, ready to be compared with constraints. `value` is undefined where the name is none of its
 * form; the labels of a dNSName may begin with `*`; a URI is compared by the labels of its host.
 */
export type ConstrainedName =
	| { readonly form: "dns" | "uri"; readonly text: string; readonly value: readonly string[] | undefined }
	| { readonly form: "ip"; readonly text: string; readonly value: Uint8Array | undefined }
	| { readonly form: "email"; readonly text: string; readonly value: Mailbox | undefined }
	/** A comparison key. */
	| { readonly form: "dirName"; readonly text: string; readonly value: string | undefined }
	| { readonly form: Exclude<NameForm, "dns" | "uri" | "ip" | "email" | "dirName">; readonly text: string };

export interface ConstrainedNames {
	readonly names: readonly ConstrainedName[];
	/** The common names, for clients that take them for a dNSName where there is none. */
	readonly commonNames: readonly ConstrainedName[];
	/** Whether a part of the subjectAltName could not be read, so that names may be missing here. */
	readonly isIncomplete: boolean;
}

const known = new WeakMap<Certificate, ConstrainedNames>();

/** The names that name constraints apply to (RFC 5280 §4.2.1.10): the subject and the subjectAltName. */
export function constrainedNames(certificate: Certificate): ConstrainedNames {
	const before = known.get(certificate);
	if (before !== undefined) return before;
	const names = readNames(certificate);
	known.set(certificate, names);
	return names;
}

function readNames(certificate: Certificate): ConstrainedNames {
	const { names: altNames, isIncomplete } = readAltNames(certificate);
	const hasMailbox = altNames.some(({ form }) => form === "email");
	const mailboxes = hasMailbox ? [] : subjectIdentifiers(certificate, "emailAddress").map(({ value }) => email(value));
	const hasDnsName = altNames.some(({ form }) => form === "dns");
	const commonNames = hasDnsName ? [] : subjectIdentifiers(certificate, "commonName").map(({ value }) => dns(value));
	const { layout, subject } = certificate;
	const subjectName = directoryName(certificate.slice(layout.subject), subject.toString());
	const isEmpty = layout.subject.contentStart === layout.subject.contentEnd;
	return { names: [...(isEmpty ? [] : [subjectName]), ...altNames, ...mailboxes], commonNames, isIncomplete };
}

/** Read once more from the extension alone, to know of everything in it that cannot be read. */
function readAltNames(certificate: Certificate): { names: ConstrainedName[]; isIncomplete: boolean } {
	const octets = certificate.extension("subjectAltName")?.valueBytes;
	if (octets === undefined) return { names: [], isIncomplete: false };
	let isIncomplete = false;
	const reader = new DerReader<X509ProblemCode>(octets, ({ code, severity }) => {
		isIncomplete ||= severity === "error" && code.startsWith("der.");
	});
	const names = altName(reader, 0, octets.length) ?? [];
	return { names: names.flatMap((name) => namesOf(name, octets)), isIncomplete };
}

function namesOf(name: GeneralName, octets: Uint8Array): ConstrainedName[] {
	const { type: form, value: text } = name;
	switch (form) {
		case "dns":
			return [dns(text)];
		case "uri":
			return [{ form, text, value: uriHost(text) }];
		case "ip":
			return [{ form, text, value: [4, 16].includes(name.octets.length) ? name.octets : undefined }];
		case "email":
			return [email(text)];
		case "dirName":
			return [directoryName(octets.subarray(name.name.element.start, name.name.element.end), text)];
		case "otherName":
			// RFC 9598 §6: a constraint on rfc822Name holds for these mailboxes as well.
			return name.oid.dotted === SMTP_UTF8_MAILBOX ? [{ form, text }, email(text)] : [{ form, text }];
		default:
			return [{ form, text }];
	}
}

function dns(text: string): ConstrainedName {
	const isWildcard = text.startsWith("*.");
	const labels = dnsLabels(isWildcard ? text.slice(2) : text, true);
	return { form: "dns", text, value: isWildcard && labels !== undefined ? ["*", ...labels] : labels };
}

const email = (text: string): ConstrainedName => ({ form: "email", text, value: parseMailbox(text) });

/** RFC 5280 §4.2.1.10: a URI without a host name, or with an address for one, cannot be compared. */
function uriHost(text: string): readonly string[] | undefined {
	const host = parseUri(text)?.host;
	return host === undefined || parseIpAddress(host) !== undefined ? undefined : dnsLabels(host, true);
}

function directoryName(der: Uint8Array, text: string): ConstrainedName {
	const key = comparisonKey(der);
	return { form: "dirName", text, value: isUnreadableKey(key) ? undefined : key };
}
