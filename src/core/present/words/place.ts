import type { Place, Resource } from "../../place.ts";

/** Longest text of a place; names in a text may have any length. */
const LONGEST = 120;

/**
 * Where something stands: "Secret orders/web-tls · data tls.crt", "users[0].user.client-certificate-data". Undefined where
 * the text has no names. Untrusted text.
 */
export function placeInWords(place: Place | undefined): string | undefined {
	if (place === undefined) return undefined;
	const resource = place.resource === undefined ? [] : [resourceInWords(place.resource)];
	const words = [...resource, pathInWords(place.path)].filter((part) => part !== "").join(" · ");
	if (words.length > LONGEST) return `${[...words.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("")}…`;
	return words === "" ? undefined : words;
}

/** The name of the value itself, with the indices behind it: "tls.crt", "x5c[0]". Empty where it has none. */
export function lastName({ path }: Place): string {
	const name = path.findLastIndex((key) => typeof key === "string");
	return pathInWords(path.slice(Math.max(0, name)));
}

/** As logs of Kubernetes name it. */
const resourceInWords = ({ kind, name, namespace }: Resource): string =>
	[kind, [namespace, name].filter((part) => part !== undefined).join("/")].join(" ").trim();

/** Dots between plain names; a name that has dots itself stands apart. */
function pathInWords(path: Place["path"]): string {
	let words = "";
	for (const key of path) {
		if (typeof key === "number") words += `[${key}]`;
		else if (words === "") words = key;
		else words += /^[\w$-]+$/.test(key) ? `.${key}` : ` ${key}`;
	}
	return words;
}
