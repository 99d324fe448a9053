import { aLabels, lowerAscii } from "./dns-name.ts";

/** The parts of a URI with an authority or without (RFC 3986 §3), as far as comparing names needs them. */
export interface UniformResourceIdentifier {
	/** In lower case. */
	readonly scheme: string;
	/** What stands before `@`. */
	readonly userinfo: string | undefined;
	/** In lower case and A-labels; an IPv6 address keeps its brackets. Undefined where there is no authority. */
	readonly host: string | undefined;
	readonly port: string | undefined;
	/** Path, query and fragment as they stand. */
	readonly rest: string;
}

/** Splits an absolute URI; undefined where it is none. */
export function parseUri(text: string): UniformResourceIdentifier | undefined {
	const [, scheme, authority, rest = ""] = ABSOLUTE.exec(text) ?? [];
	if (scheme === undefined) return undefined;
	if (authority === undefined)
		return { scheme: scheme.toLowerCase(), userinfo: undefined, host: undefined, port: undefined, rest };
	const [, userinfo, host = "", port] = AUTHORITY.exec(authority) ?? [];
	return { scheme: scheme.toLowerCase(), userinfo, host: lowerAscii(aLabels(host)), port, rest };
}

const ABSOLUTE = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?(.*)$/su;
const AUTHORITY = /^(?:(.*)@)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/su;

/**
 * Whether two URIs are the same identifier (RFC 5280 §7.4): scheme and host in any case, the rest octet for octet but for
 * the case of percent-encoded octets and a path that is empty or `/`.
 */
export function sameUri(a: UniformResourceIdentifier, b: UniformResourceIdentifier): boolean {
	return (
		a.scheme === b.scheme &&
		a.userinfo === b.userinfo &&
		a.host === b.host &&
		(a.port ?? "") === (b.port ?? "") &&
		normalRest(a) === normalRest(b)
	);
}

function normalRest({ host, rest }: UniformResourceIdentifier): string {
	const upper = rest.replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase());
	return host !== undefined && upper === "" ? "/" : upper;
}
