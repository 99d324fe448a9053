import type { StartTlsProtocol } from "../../core/chain/server-probe.ts";

/** What is spoken with a server: TLS from the first octet, or a protocol that changes to it. */
export type ServerProtocol = "tls" | StartTlsProtocol;

/** In the order in which they are offered. */
export const SERVER_PROTOCOLS: readonly ServerProtocol[] = [
	"tls",
	"smtp",
	"imap",
	"pop3",
	"ftp",
	"ldap",
	"postgres",
	"mysql",
];

/** The ports that IANA and habit give a protocol; the first is used where none is named. RFC 6409 has mail sent to 587. */
const PORTS: Readonly<Record<ServerProtocol, readonly [number, ...number[]]>> = {
	tls: [443],
	smtp: [587, 25, 2525],
	imap: [143],
	pop3: [110],
	ftp: [21],
	// 3268 is Active Directory's global catalogue.
	ldap: [389, 3268],
	postgres: [5432],
	mysql: [3306],
};

export const defaultPort = (protocol: ServerProtocol): number => PORTS[protocol][0];

/** What most likely is spoken on a port. */
export const protocolOfPort = (port: number): ServerProtocol =>
	SERVER_PROTOCOLS.find((protocol) => PORTS[protocol].includes(port)) ?? "tls";

interface Scheme {
	readonly protocol: ServerProtocol;
	readonly port: number;
}

const tlsOn = (port: number): Scheme => ({ protocol: "tls", port });
const startTlsOn = (protocol: StartTlsProtocol): Scheme => ({ protocol, port: defaultPort(protocol) });

/** Schemes of URLs in configurations, as IANA registers them or drivers read them. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
	["https", tlsOn(443)],
	["wss", tlsOn(443)],
	["grpcs", tlsOn(443)],
	["ldaps", tlsOn(636)],
	["smtps", tlsOn(465)],
	["imaps", tlsOn(993)],
	["pop3s", tlsOn(995)],
	["ftps", tlsOn(990)],
	["amqps", tlsOn(5671)],
	["mqtts", tlsOn(8883)],
	["rediss", tlsOn(6379)],
	["smtp", startTlsOn("smtp")],
	["imap", startTlsOn("imap")],
	["pop3", startTlsOn("pop3")],
	["ftp", startTlsOn("ftp")],
	["ldap", startTlsOn("ldap")],
	["postgres", startTlsOn("postgres")],
	["postgresql", startTlsOn("postgres")],
	["mysql", startTlsOn("mysql")],
	["mariadb", startTlsOn("mysql")],
]);
