import { addressText, parseServerAddress } from "./address.ts";
import { SERVER_PROTOCOLS, type ServerProtocol } from "./protocol.ts";

/** What somebody wants to be asked of a server. */
export interface ServerRequest {
	readonly host: string;
	readonly port: number;
	readonly protocol: ServerProtocol;
	/** To be sent as SNI; empty for none. */
	readonly serverName: string;
}

export const requestAddress = ({ host, port }: ServerRequest): string => addressText(host, port);

/** What was kept of an earlier request; undefined for anything that is none. */
export function readServerRequest(value: unknown): ServerRequest | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const { host, port, protocol, serverName } = value as Readonly<Record<string, unknown>>;
	const known = SERVER_PROTOCOLS.find((each) => each === protocol);
	if (typeof host !== "string" || typeof port !== "number" || typeof serverName !== "string" || known === undefined)
		return undefined;
	const isAddress = !("fault" in parseServerAddress(addressText(host, port)));
	return isAddress ? { host, port, protocol: known, serverName } : undefined;
}
