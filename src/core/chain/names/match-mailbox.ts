import { lowerAscii } from "./dns-name.ts";
import { type Mailbox, parseMailbox } from "./mailbox.ts";
import type { Comparison } from "./match-dns-name.ts";
import type { PresentedIdentifier } from "./reference-identifier.ts";

/**
 * Compares a mailbox of a certificate with the one asked for (RFC 5280 §7.5, RFC 9598 §5): the local part octet for
 * octet, the host without case. In an emailAddress of the subject the local part has no case either (§4.1.2.6).
 */
export function matchMailbox({ form, value }: PresentedIdentifier, reference: Mailbox): Comparison {
	const presented = parseMailbox(value);
	if (presented === undefined || presented.host.join(".") !== reference.host.join(".")) return "name.different";
	if (presented.localPart === reference.localPart) return "match";
	if (lowerAscii(presented.localPart) !== lowerAscii(reference.localPart)) return "name.different";
	return form === "emailAddress" ? "match" : "name.local-part-case";
}
