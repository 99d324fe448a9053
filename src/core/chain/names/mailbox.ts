import { aLabels, dnsLabels } from "./dns-name.ts";

/** A mailbox (RFC 5321 §4.1.2): the local part as it stands, quotes removed where they change nothing; the host in labels. */
export interface Mailbox {
	readonly localPart: string;
	readonly host: readonly string[];
}

/**
 * Splits an address without a display name. Undefined where it is none: no `@`, a second one outside of quotes, a host
 * that is no domain name. U-labels in the host become A-labels (RFC 9598 §5). Address literals (`a@[192.0.2.1]`) are no
 * name that RFC 5280 §7.5 can compare.
 */
export function parseMailbox(text: string): Mailbox | undefined {
	const at = text.lastIndexOf("@");
	if (at < 1) return undefined;
	const localPart = unquoted(text.slice(0, at));
	const host = dnsLabels(aLabels(text.slice(at + 1)), true);
	return localPart === undefined || host === undefined ? undefined : { localPart, host };
}

/** RFC 5321 §4.1.2: a quoted string means the same with as few quotes as possible. */
function unquoted(localPart: string): string | undefined {
	if (DOT_STRING.test(localPart)) return localPart;
	const content = QUOTED_STRING.exec(localPart)?.[1];
	return content?.replace(/\\(.)/gsu, "$1");
}

/** Atoms between dots (RFC 5322 §3.2.3), and characters outside of ASCII (RFC 6531 §3.3). */
const ATOM = "[\\w!#$%&'*+/=?^`{|}~\\-\\u{80}-\\u{10FFFF}]+";
const DOT_STRING = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, "u");
const QUOTED_STRING = /^"((?:[^"\\\p{Cc}]|\\[ -~])*)"$/u;
