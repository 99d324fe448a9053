import { referenceLabels } from "./dns-name.ts";
import { parseIpAddress } from "./ip-address.ts";
import { parseMailbox } from "./mailbox.ts";
import type { ReferenceIdentifier } from "./reference-identifier.ts";
import { parseUri } from "./uniform-resource-identifier.ts";

/**
 * What a person wrote to have a certificate tested for: a host name has no colon and no @, a URI has `://`. Undefined for
 * what is none of them, a name with a wildcard among it: wildcards stand in certificates, nobody connects to one.
 */
export function referenceFromText(text: string): ReferenceIdentifier | undefined {
	const value = text.trim();
	if (parseIpAddress(value) !== undefined) return { kind: "ip", value };
	if (value.includes("://")) return parseUri(value) && { kind: "uri", value };
	if (value.includes("@")) return parseMailbox(value) && { kind: "email", value };
	return referenceLabels(value) && { kind: "dns", value };
}
