import type { Certificate } from "../../x509/certificate.ts";
import { referenceLabels } from "./dns-name.ts";
import { parseIpAddress } from "./ip-address.ts";
import { parseMailbox } from "./mailbox.ts";
import { type Comparison, matchDnsName } from "./match-dns-name.ts";
import { matchMailbox } from "./match-mailbox.ts";
import { altNameIdentifiers, subjectIdentifiers } from "./presented-identifiers.ts";
import type {
	PresentedIdentifier,
	ReferenceIdentifier,
	ServerNameMatch,
	ServerNameMismatchCode,
	ServerNameOptions,
} from "./reference-identifier.ts";
import { parseUri, sameUri } from "./uniform-resource-identifier.ts";

/** Compares one presented identifier; undefined where it is none of the kind asked for. */
type Matcher = (presented: PresentedIdentifier) => Comparison | undefined;

/**
 * Whether a certificate stands for the name asked for: host names and addresses by RFC 9525 §6, mailboxes by RFC 5280
 * §7.5 and RFC 9598 §5, URIs by RFC 5280 §7.4. A mismatch tells how the nearest name misses.
 */
export function matchServerName(
	reference: ReferenceIdentifier,
	certificate: Certificate,
	options: ServerNameOptions = {},
): ServerNameMatch {
	const altNames = altNameIdentifiers(certificate);
	const matcher = matcherOf(reference, options);
	if (matcher === undefined) return mismatch("name.invalid-reference", reference, undefined, altNames);
	const offered = [...altNames, ...standIns(reference, certificate, altNames, options)];
	const compared = offered.map((presented) => ({ presented, comparison: matcher(presented) }));
	const match = compared.find(({ comparison }) => comparison === "match");
	if (match !== undefined) return { matches: true, by: match.presented };
	const ofKind = compared.filter(({ comparison }) => comparison !== undefined);
	const others = compared.filter(({ comparison }) => comparison === undefined);
	const candidates = [...ofKind, ...others].map(({ presented }) => presented);
	if (ofKind.length === 0) return withoutKind(reference, certificate, matcher, candidates);
	const nearest = ofKind.reduce((best, each) => (rank(each.comparison) < rank(best.comparison) ? each : best));
	return mismatch(nearest.comparison as ServerNameMismatchCode, reference, nearest.presented, candidates);
}

function matcherOf({ kind, value }: ReferenceIdentifier, options: ServerNameOptions): Matcher | undefined {
	switch (kind) {
		case "dns": {
			const labels = referenceLabels(value);
			if (labels === undefined) return undefined;
			return ({ form, value: presented }) =>
				form === "dns" || form === "commonName" ? matchDnsName(presented, labels, options) : undefined;
		}
		case "ip": {
			const address = parseIpAddress(value)?.join();
			return address === undefined ? undefined : (presented) => matchAddress(presented, address);
		}
		case "email": {
			const mailbox = parseMailbox(value);
			if (mailbox === undefined) return undefined;
			return (presented) => (MAILBOXES.has(presented.form) ? matchMailbox(presented, mailbox) : undefined);
		}
		case "uri": {
			const uri = parseUri(value);
			if (uri === undefined) return undefined;
			return ({ form, value: text }) => {
				const presented = form === "uri" ? parseUri(text) : undefined;
				if (presented !== undefined && sameUri(presented, uri)) return "match";
				return form === "uri" ? "name.different" : undefined;
			};
		}
	}
}

const MAILBOXES: ReadonlySet<PresentedIdentifier["form"]> = new Set(["email", "smtpUtf8Mailbox", "emailAddress"]);

/** RFC 9525 §6.4: the octets of an iPAddress. The same address in a dNSName is no match, but worth telling. */
function matchAddress({ form, value }: PresentedIdentifier, address: string): Comparison | undefined {
	const isSame = parseIpAddress(value)?.join() === address;
	if (form === "ip" || form === "commonName") return isSame ? "match" : "name.different";
	return form === "dns" && isSame ? "name.address-as-dns-name" : undefined;
}

/** Names of the subject that count where the subjectAltName has none of the kind: common names on request, mailboxes. */
function standIns(
	{ kind }: ReferenceIdentifier,
	certificate: Certificate,
	altNames: readonly PresentedIdentifier[],
	{ commonName = false }: ServerNameOptions,
): PresentedIdentifier[] {
	if (kind === "dns" && commonName && !altNames.some(({ form }) => form === "dns"))
		return subjectIdentifiers(certificate, "commonName");
	if (kind === "email" && !altNames.some(({ form }) => MAILBOXES.has(form)))
		return subjectIdentifiers(certificate, "emailAddress");
	return [];
}

/** Nothing of the kind asked for is there: is it the subjectAltName that is missing? */
function withoutKind(
	reference: ReferenceIdentifier,
	certificate: Certificate,
	matcher: Matcher,
	candidates: readonly PresentedIdentifier[],
): ServerNameMatch {
	const extension = certificate.extension("subjectAltName");
	if (extension !== undefined)
		return mismatch(
			extension.value === undefined ? "name.undecodable-alt-name" : "name.none-of-kind",
			reference,
			undefined,
			candidates,
		);
	const commonNames = subjectIdentifiers(certificate, "commonName");
	const named = commonNames.find((commonName) => matcher(commonName) === "match");
	if (named !== undefined) return mismatch("name.only-common-name", reference, named, [...candidates, ...commonNames]);
	return mismatch("name.no-alt-name", reference, undefined, [...candidates, ...commonNames]);
}

function mismatch(
	reason: ServerNameMismatchCode,
	{ value }: ReferenceIdentifier,
	presented: PresentedIdentifier | undefined,
	candidates: readonly PresentedIdentifier[],
): ServerNameMatch {
	const data = presented === undefined ? { reference: value } : { reference: value, presented: presented.value };
	return { matches: false, reason, data, candidates };
}

/** The most telling first. */
const TELLING: readonly (Comparison | undefined)[] = [
	"name.underscore",
	"name.unicode-dns-name",
	"name.malformed-presented",
	"name.address-as-dns-name",
	"name.local-part-case",
	"name.wildcard-too-broad",
	"name.wildcard-position",
	"name.wildcard-one-label",
	"name.wildcard-bare-domain",
	"name.different",
];

const rank = (comparison: Comparison | undefined): number => TELLING.indexOf(comparison);
