import { byteAt } from "../../der/byte.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { GeneralSubtree } from "../../x509/extensions/name-constraints.ts";
import { comparisonKey, isUnreadableKey } from "./comparison-key.ts";
import type { ConstrainedName } from "./constrained-name.ts";
import { dnsLabels } from "./dns-name.ts";
import { type Mailbox, parseMailbox } from "./mailbox.ts";
import type { NameConstraintsOptions, NameForm } from "./name-constraints-check.ts";

/** Whether a name, well-formed and of the subtree's form, is inside; `overlaps` is for names that stand for several. */
interface Membership {
	readonly contains: (name: ConstrainedName) => boolean;
	/** Whether the name stands for at least one inside: more than `contains` for wildcards alone. */
	readonly overlaps: (name: ConstrainedName) => boolean;
}

/** A base of a nameConstraints extension, ready for comparisons. */
export interface Subtree {
	readonly form: NameForm;
	/** The base as text for a person. */
	readonly text: string;
	/** Undefined where this form is not processed. */
	readonly membership: Membership | "malformed" | undefined;
	/** Whether it has a minimum or maximum, which RFC 5280 §4.2.1.10 does not use. */
	readonly hasBounds: boolean;
}

/** `octets` are those that the ranges of the base count. */
export function subtreeOf(
	{ base, minimum, maximum }: GeneralSubtree,
	octets: Uint8Array,
	options: NameConstraintsOptions,
): Subtree {
	const hasBounds = minimum !== 0 || maximum !== undefined;
	return { form: base.type, text: base.value, membership: membershipOf(base, octets, options), hasBounds };
}

function membershipOf(
	base: GeneralName,
	octets: Uint8Array,
	{ leadingDot }: NameConstraintsOptions,
): Membership | "malformed" | undefined {
	switch (base.type) {
		case "dns":
			return dnsSubtree(base.value, leadingDot === "subdomains");
		case "uri":
			return uriSubtree(base.value);
		case "email":
			return emailSubtree(base.value);
		case "ip":
			return ipSubtree(base.octets);
		case "dirName":
			return directorySubtree(octets.subarray(base.name.element.start, base.name.element.end));
		default:
			return undefined;
	}
}

const everywhere = (contains: (name: ConstrainedName) => boolean): Membership => ({ contains, overlaps: contains });

/** Whether `labels` end with `suffix`, with at least `more` labels in front. */
const endsWith = (labels: readonly string[], suffix: readonly string[], more: 0 | 1): boolean =>
	labels.length >= suffix.length + more &&
	suffix.every((label, at) => label === labels[labels.length - suffix.length + at]);

/** `host.example.com` and everything below; nothing at all is every name. */
function dnsSubtree(base: string, allowsLeadingDot: boolean): Membership | "malformed" {
	if (base === "") return everywhere(() => true);
	const isDotted = allowsLeadingDot && base.startsWith(".");
	const suffix = dnsLabels(isDotted ? base.slice(1) : base, true);
	if (suffix === undefined) return "malformed";
	const parent = suffix.slice(1).join(".");
	const contains = (name: ConstrainedName): boolean =>
		name.form === "dns" && endsWith(name.value ?? [], suffix, isDotted ? 1 : 0);
	// `*.example.com` stands for every name of one label more, `bar.example.com` among them.
	const standsFor = (name: ConstrainedName): boolean =>
		name.form === "dns" && name.value?.[0] === "*" && name.value.slice(1).join(".") === parent;
	return { contains, overlaps: (name) => contains(name) || (!isDotted && standsFor(name)) };
}

/** A host alone, or with a dot in front the hosts below it (RFC 9549 for A-labels). */
function uriSubtree(base: string): Membership | "malformed" {
	const isInside = hostTest(base);
	if (isInside === undefined) return "malformed";
	return everywhere((name) => name.form === "uri" && isInside(name.value ?? []));
}

/** One mailbox, all mailboxes of a host, or with a dot in front those of the hosts below it (RFC 9598 §6). */
function emailSubtree(base: string): Membership | "malformed" {
	const isInside = base.includes("@") ? mailboxTest(base) : mailboxHostTest(base);
	if (isInside === undefined) return "malformed";
	return everywhere((name) => name.form === "email" && name.value !== undefined && isInside(name.value));
}

function mailboxTest(base: string): ((mailbox: Mailbox) => boolean) | undefined {
	const only = parseMailbox(base);
	const host = only?.host.join(".");
	return only && ((mailbox) => mailbox.localPart === only.localPart && mailbox.host.join(".") === host);
}

function mailboxHostTest(base: string): ((mailbox: Mailbox) => boolean) | undefined {
	const isInside = hostTest(base);
	return isInside && (({ host }) => isInside(host));
}

function hostTest(base: string): ((host: readonly string[]) => boolean) | undefined {
	if (base === "") return () => true;
	const isDotted = base.startsWith(".");
	const labels = dnsLabels(isDotted ? base.slice(1) : base, true);
	if (labels === undefined) return undefined;
	return (host) => endsWith(host, labels, isDotted ? 1 : 0) && (isDotted || host.length === labels.length);
}

/** An address and a mask of ones followed by zeros, as RFC 4632 §3.1 has it. The other family is outside. */
function ipSubtree(octets: Uint8Array): Membership | "malformed" {
	const { length } = octets;
	if ((length !== 8 && length !== 32) || !/^1*0*$/.test(bits(octets.subarray(length / 2)))) return "malformed";
	const [base, mask] = [octets.subarray(0, length / 2), octets.subarray(length / 2)];
	return everywhere(
		(name) =>
			name.form === "ip" &&
			name.value?.length === base.length &&
			name.value.every((octet, at) => ((octet ^ byteAt(base, at)) & byteAt(mask, at)) === 0),
	);
}

const bits = (octets: Uint8Array): string => Array.from(octets, (octet) => octet.toString(2).padStart(8, "0")).join("");

/** The names that begin with the RDNs of the base (X.501 §13.3, compared by RFC 5280 §7.1). */
function directorySubtree(base: Uint8Array): Membership | "malformed" {
	const key = comparisonKey(base);
	if (isUnreadableKey(key)) return "malformed";
	return everywhere((name) => name.form === "dirName" && name.value?.startsWith(key) === true);
}
