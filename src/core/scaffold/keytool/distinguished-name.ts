import type { SubjectAttribute } from "../subject.ts";

/** Keywords of keytool -dname; other attributes stand under their OIDs. */
const KEYWORDS: Readonly<Record<string, string>> = {
	"2.5.4.3": "CN",
	"2.5.4.6": "C",
	"2.5.4.7": "L",
	"2.5.4.8": "ST",
	"2.5.4.10": "O",
	"2.5.4.11": "OU",
};

/**
 * A name for `-dname`, the most specific attribute first (RFC 2253). Where a value has more than words, every character
 * but letters and digits is written as the octets of its UTF-8 in hex (§2.4): no character set of a terminal and no shell
 * changes those. Blanks as well, since the JDK loses one that stands before such octets.
 */
export function distinguishedName(subject: readonly SubjectAttribute[]): string {
	const rdns: string[] = [];
	for (const { oid, value, joined } of subject) {
		const attribute = `${KEYWORDS[oid] ?? oid}=${escaped(value)}`;
		if (joined) rdns.push(`${rdns.pop() ?? ""}+${attribute}`);
		else rdns.push(attribute);
	}
	return rdns.reverse().join(",");
}

const WORDS = /^[A-Za-z0-9]+(?:[ ._@-][A-Za-z0-9]+)*$/;

const escaped = (value: string): string =>
	WORDS.test(value) ? value : value.replace(/[^A-Za-z0-9]/gu, (char) => hexOctets(char));

/** `\C3\A4`: what percent-encoding makes of it, which leaves some of ASCII alone. */
const hexOctets = (char: string): string =>
	char < "\u0080"
		? `\\${char.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`
		: encodeURIComponent(char).replaceAll("%", "\\");
