import * as l10n from "@vscode/l10n";
import type { Check } from "./field.ts";
import { refuse } from "./refusal.ts";

/** Labels of letters, digits, hyphens and the underscore of service names; a star only as the whole first label. */
const DNS =
	/^(?=.{1,253}$)(?:\*\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$/;

const MAILBOX = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}$/;

/** RFC 3986 without addresses in brackets: a scheme, an authority behind `//`, one fragment, whole escapes. */
const PART = "(?:[A-Za-z0-9\\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})";
const URI = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?!//(?:[/?#]|$))${PART}+(?:#${PART}*)?$`);

const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const IPV4 = new RegExp(`^(?:${OCTET}\\.){3}${OCTET}$`);

/** RFC 4291 §2.2, without a zone. */
function isIpv6(text: string): boolean {
	if (!/^[0-9A-Fa-f:]{2,39}$/.test(text) || text.includes(":::")) return false;
	const halves = text.split("::");
	const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
	if (halves.length > 2 || groups.some((group) => !/^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
	return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

const malformed = (sentence: string) => refuse("scaffold.not-well-formed", sentence);

/** A name that a dNSName can hold (RFC 5280 §4.2.1.6): ASCII, international labels as A-labels. */
export const dnsName: Check = (text) =>
	DNS.test(text)
		? undefined
		: malformed(l10n.t("“{0}” is no DNS name; international ones are written as xn--….", text));

export const ipAddress: Check = (text) =>
	IPV4.test(text) || isIpv6(text) ? undefined : malformed(l10n.t("“{0}” is no IP address.", text));

export const uri: Check = (text) =>
	URI.test(text) ? undefined : malformed(l10n.t("“{0}” is no URI with a scheme, in ASCII.", text));

export const mailbox: Check = (text) =>
	MAILBOX.test(text) ? undefined : malformed(l10n.t("“{0}” is no mailbox in ASCII.", text));
