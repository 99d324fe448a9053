import { referenceLabels } from "../../core/chain/names/dns-name.ts";
import { parseIpAddress } from "../../core/chain/names/ip-address.ts";
import { SCHEMES, type ServerProtocol } from "./protocol.ts";

/** Where a server is, as far as a person has said it. */
export interface ServerAddress {
	/** A name, or an address without brackets. */
	readonly host: string;
	/** Undefined where the protocol decides. */
	readonly port: number | undefined;
	/** What a URL's scheme says; undefined where there is none, or one that is not known here. */
	readonly protocol: ServerProtocol | undefined;
}

/** Why a text is no address. */
export type AddressFault =
	| "empty"
	/** No host name and no IP address. */
	| "host"
	/** Two servers or more. */
	| "several"
	| "wildcard"
	/** Not a number from 1 to 65535. */
	| "port"
	/** An IPv6 address and a port run into each other. */
	| "brackets"
	/** A URL without a port, whose scheme tells none. */
	| "scheme";

const URL_PARTS = /^(?:jdbc:|r2dbc:)?([a-z][a-z0-9+.-]*):\/\/(.*)$/i;
const LARGEST_PORT = 65_535;

/** Reads `host`, `host:port`, `[v6]:port`, an IPv6 address or a URL, of which only host, port and scheme are kept. */
export function parseServerAddress(text: string): ServerAddress | { readonly fault: AddressFault } {
	const trimmed = text.trim();
	if (trimmed === "") return { fault: "empty" };
	const [, scheme, afterScheme] = URL_PARTS.exec(trimmed) ?? [];
	const [authority = ""] = (afterScheme ?? trimmed).split(/[/?#\\]/, 1);
	// RFC 3986 §3.2.1: user and password go nowhere from here.
	const hostAndPort = scheme === undefined ? authority : authority.slice(authority.lastIndexOf("@") + 1);
	const parts = split(hostAndPort);
	if ("fault" in parts) return parts;
	const { host, port } = parts;
	const fault = hostFault(host) ?? portFault(port);
	if (fault !== undefined) return { fault };
	const known = scheme === undefined ? undefined : SCHEMES.get(scheme.toLowerCase());
	if (scheme !== undefined && known === undefined && port === undefined) return { fault: "scheme" };
	return { host, port: port === undefined ? known?.port : Number(port), protocol: known?.protocol };
}

/** `host:port`, with the brackets that an IPv6 address needs there. */
export const addressText = (host: string, port: number): string =>
	host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;

type HostAndPort = { readonly host: string; readonly port: string | undefined };

function split(text: string): HostAndPort | { readonly fault: AddressFault } {
	const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
	if (bracketed !== null) return { host: bracketed[1] ?? "", port: bracketed[2] };
	const [host = "", port, ...more] = text.split(":");
	if (/[,;\s]/.test(text)) return { fault: "several" };
	if (more.length === 0) return { host, port };
	return parseIpAddress(text) === undefined ? { fault: "brackets" } : { host: text, port: undefined };
}

function hostFault(host: string): AddressFault | undefined {
	if (host.includes("*")) return "wildcard";
	return parseIpAddress(host) === undefined && referenceLabels(host) === undefined ? "host" : undefined;
}

const portFault = (port: string | undefined): AddressFault | undefined =>
	port === undefined || (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= LARGEST_PORT)
		? undefined
		: "port";
