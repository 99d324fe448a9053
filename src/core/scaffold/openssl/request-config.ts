import { type AlternativeNames, hasNames } from "../fields/alternative-names.ts";
import type { SubjectAttribute } from "../subject.ts";
import type { Section } from "./config.ts";

const KINDS = [
	["dns", "DNS"],
	["ip", "IP"],
	["uri", "URI"],
	["email", "email"],
] as const;

/** Names as `DNS.1`, each in a line of its own: a comma in one of them separates nothing there. */
export const namesSection = (names: AlternativeNames): Section =>
	KINDS.flatMap(([kind, prefix]) => names[kind].map((value, index) => [`${prefix}.${index + 1}`, value] as const));

/** The line that leads to `namesSection`, where there are names. */
export const namesLine = (names: AlternativeNames): Section => (hasNames(names) ? [["subjectAltName", "@names"]] : []);

/**
 * The subject, by OIDs: every attribute behind a number of its own, since a section holds a name once, and req(1) drops
 * what stands before the first point.
 */
const subjectSection = (subject: readonly SubjectAttribute[]): Section =>
	subject.map(({ oid, value, joined }, index) => [`${index}.${joined ? "+" : ""}${SHORT_NAMES[oid] ?? oid}`, value]);

/** Names that every version of openssl has for them. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
	"2.5.4.3": "CN",
	"2.5.4.6": "C",
	"2.5.4.7": "L",
	"2.5.4.8": "ST",
	"2.5.4.10": "O",
	"2.5.4.11": "OU",
};

/** The sections of a file for `openssl req`: nothing is asked, every string is UTF-8. */
export const requestSections = (
	subject: readonly SubjectAttribute[],
	names: AlternativeNames,
	extensions: Section,
): Readonly<Record<string, Section>> => ({
	req: [
		["prompt", "no"],
		["utf8", "yes"],
		["string_mask", "utf8only"],
		["distinguished_name", "subject"],
		...(extensions.length === 0 ? [] : ([["req_extensions", "extensions"]] as const)),
	],
	subject: subjectSection(subject),
	extensions,
	names: namesSection(names),
});
