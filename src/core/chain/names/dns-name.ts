import { parseIpAddress } from "./ip-address.ts";
import { punycode } from "./punycode.ts";

/** RFC 1034 §3.1, as text without the final dot. */
const LONGEST_NAME = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const LABEL_WITH_UNDERSCORE = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/**
 * The labels of a domain name in lower case, or undefined where it is not in the preferred name syntax that RFC 5280
 * §4.2.1.6 wants (RFC 1034 §3.5, RFC 1123 §2.1): ASCII letters, digits and inner hyphens, no final dot. A name whose last
 * label is a number is none: it is an address, or a part of one.
 */
export function dnsLabels(name: string, underscore = false): readonly string[] | undefined {
	if (name.length > LONGEST_NAME) return undefined;
	const labels = lowerAscii(name).split(".");
	const label = underscore ? LABEL_WITH_UNDERSCORE : LABEL;
	if (!labels.every((each) => label.test(each)) || /^\d+$/.test(labels.at(-1) ?? "")) return undefined;
	return labels;
}

/** RFC 4343: only ASCII letters have a case in domain names. */
export const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** The labels of the name that a person or a program asks for: U-labels and the dot of an absolute name are welcome. */
export function referenceLabels(name: string): readonly string[] | undefined {
	const relative = name.endsWith(".") ? name.slice(0, -1) : name;
	if (parseIpAddress(relative) !== undefined) return undefined;
	return dnsLabels(aLabels(relative), true);
}

/** Every U-label of a name as an A-label, after the mapping of RFC 5895 §2: case, width, composition, other dots. */
export function aLabels(name: string): string {
	if (ASCII.test(name)) return name;
	const mapped = name
		.toLowerCase()
		.replace(WIDTH_FORMS, (letter) => letter.normalize("NFKC"))
		.normalize("NFC");
	return mapped
		.split(/[.\u3002]/u)
		.map((label) => (ASCII.test(label) || label.length > 63 ? label : `xn--${punycode(label)}`))
		.join(".");
}

const ASCII = /^\p{ASCII}*$/u;
const WIDTH_FORMS = /[\uFF00-\uFFEF]/gu;
