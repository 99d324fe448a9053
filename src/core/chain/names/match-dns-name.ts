import { aLabels, dnsLabels } from "./dns-name.ts";
import { parseIpAddress } from "./ip-address.ts";
import type { ServerNameMismatchCode, ServerNameOptions } from "./reference-identifier.ts";

/** How one presented name compares: it is the one, it nearly is, or it is another. */
export type Comparison = "match" | Exclude<ServerNameMismatchCode, "name.none-of-kind" | "name.no-alt-name">;

/**
 * Compares a dNSName, or a common name that stands in for one, with the labels of a reference identifier (RFC 9525 §6.3):
 * label for label without case, `*` as the whole left-most label for exactly one label.
 */
export function matchDnsName(presented: string, reference: readonly string[], options: ServerNameOptions): Comparison {
	const labels = presentedLabels(presented, true);
	if (labels === undefined) return malformed(presented, reference);
	if (!covers(labels, reference)) return nearMiss(labels, reference);
	if (labels[0] === "*" && labels.length < 3 && options.topLevelWildcard !== true) return "name.wildcard-too-broad";
	if (labels.some((label) => label.includes("_")) && options.underscore !== true) return "name.underscore";
	return "match";
}

/** The labels of a presented name, a lone `*` in front included; undefined where it is no name. */
function presentedLabels(presented: string, underscore: boolean): readonly string[] | undefined {
	if (presented === "*") return ["*"];
	if (!presented.startsWith("*.")) return dnsLabels(presented, underscore);
	const parent = dnsLabels(presented.slice(2), underscore);
	return parent === undefined ? undefined : ["*", ...parent];
}

function covers(presented: readonly string[], reference: readonly string[]): boolean {
	return (
		presented.length === reference.length &&
		presented.every((label, at) => label === reference[at] || (at === 0 && label === "*"))
	);
}

/** What a wildcard would have to stand for, were it to fit. */
function nearMiss([first, ...parent]: readonly string[], reference: readonly string[]): Comparison {
	const isBelow = parent.length > 0 && parent.join(".") === reference.slice(-parent.length).join(".");
	if (first !== "*" || !isBelow) return "name.different";
	return reference.length === parent.length ? "name.wildcard-bare-domain" : "name.wildcard-one-label";
}

/** A name that is not well-formed matches nothing; would it if it were mended? */
function malformed(presented: string, reference: readonly string[]): Comparison {
	if (parseIpAddress(presented) !== undefined) return "name.different";
	const ascii = aLabels(presented);
	const mended = presentedLabels(ascii.replace(/\.$/, ""), true);
	if (mended !== undefined && covers(mended, reference))
		return ascii === presented ? "name.malformed-presented" : "name.unicode-dns-name";
	return wildcardElsewhere(presented, reference) ? "name.wildcard-position" : "name.different";
}

/** Whether `*` for any run of characters inside a label makes the names equal, as RFC 2818 §3.1 once allowed. */
function wildcardElsewhere(presented: string, reference: readonly string[]): boolean {
	const labels = presented.toLowerCase().split(".");
	return (
		presented.includes("*") &&
		labels.length === reference.length &&
		labels.every((label, at) => {
			const [start = "", ...rest] = label.split("*");
			const against = reference[at] ?? "";
			if (rest.length === 0) return start === against;
			const end = rest.join("*");
			return against.length >= start.length + end.length && against.startsWith(start) && against.endsWith(end);
		})
	);
}
