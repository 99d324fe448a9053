import { hostNameFault, isIpAddress } from "./host-name.ts";

/** `addr-spec` without quotes or comments (RFC 5321 §4.1.2): what stands before the last @. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** What keeps an rfc822Name from being one (RFC 5280 §4.2.1.6). */
export function emailFault(address: string): "email" | undefined {
	const at = address.lastIndexOf("@");
	const host = address.slice(at + 1);
	const isWellFormed = at > 0 && LOCAL_PART.test(address.slice(0, at)) && hostNameFault(host) === undefined;
	return isWellFormed ? undefined : "email";
}

/** What keeps a uniformResourceIdentifier from being absolute and having a host, where it has an authority. */
export function uriFault(uri: string): "relative" | "host" | "spiffe" | undefined {
	if (!SCHEME.test(uri) || /\s/.test(uri)) return "relative";
	if (uri.startsWith("spiffe:")) return /^spiffe:\/\/[a-z0-9._-]+(\/[\w.-]+)*$/.test(uri) ? undefined : "spiffe";
	const authority = /^[^:]+:\/\/([^/?#]*)/.exec(uri)?.[1];
	if (authority === undefined) return undefined;
	const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "");
	return isIpAddress(host) || (host !== "" && hostNameFault(host) === undefined) ? undefined : "host";
}
