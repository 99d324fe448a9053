const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const IPV4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;
const MAXIMUM_LENGTH = 253;

/** What keeps `name` from being a host name in the preferred syntax of RFC 1034 §3.5; undefined where nothing does. */
export type HostNameFault =
	| "empty"
	| "too-long"
	| "trailing-dot"
	| "empty-label"
	| "long-label"
	| "hyphen"
	| "character";

/** The first fault of `name`; underscores are left to those who mind them, and a wildcard may stand as first label. */
export function hostNameFault(name: string): HostNameFault | undefined {
	if (name === "") return "empty";
	if (name.length > MAXIMUM_LENGTH) return "too-long";
	const labels = name.split(".");
	if (labels.length > 1 && labels.at(-1) === "") return "trailing-dot";
	const checked = labels[0] === "*" ? labels.slice(1) : labels;
	return checked.map(labelFault).find((fault) => fault !== undefined);
}

function labelFault(label: string): HostNameFault | undefined {
	const plain = label.replaceAll("_", "a");
	if (plain === "") return "empty-label";
	if (plain.length > 63) return "long-label";
	if (LABEL.test(plain)) return undefined;
	return /^[a-z0-9-]+$/i.test(plain) ? "hyphen" : "character";
}

/** Whether `text` is an IPv4 or IPv6 address, in brackets or not. */
export const isIpAddress = (text: string): boolean => IPV4.test(text) || isIpv6(text.replace(/^\[(.*)\]$/, "$1"));

/** RFC 4291 §2.2: eight groups of up to four hex digits, one run of zeros left out, the last two perhaps as IPv4. */
function isIpv6(text: string): boolean {
	if (!text.includes(":")) return false;
	const last = text.slice(text.lastIndexOf(":") + 1);
	const whole = IPV4.test(last) ? `${text.slice(0, -last.length)}0:0` : text;
	const halves = whole.split("::");
	if (halves.length > 2) return false;
	const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
	return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

/** Whether `text` could be meant as the name of a host: labels with a dot between them. */
export const looksLikeHostName = (text: string): boolean =>
	text.includes(".") && !text.includes(" ") && hostNameFault(text) === undefined;
