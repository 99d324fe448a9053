import type { Cancellation } from "../crypto/cancellation.ts";
import type { ProblemData } from "../problem.ts";

/** Protocols that begin in clear text and change to TLS when asked to (RFC 3207, 2595, 4217, 4511 and databases). */
export type StartTlsProtocol = "smtp" | "imap" | "pop3" | "ftp" | "ldap" | "postgres" | "mysql";

export interface ServerQuestion {
	/** A name or an address. */
	readonly host: string;
	readonly port: number;
	/** The server name to ask for (RFC 6066 §3): `host`, where it is a name, unless given; nothing where it is empty. */
	readonly serverName?: string;
	/** The protocol to ask for TLS in; TLS from the first octet where it is undefined. */
	readonly startTls?: StartTlsProtocol;
	/** For everything together; 10,000 unless given. */
	readonly timeoutMs?: number;
}

export type ServerProblemCode =
	/** `host` */
	| "server.name-not-found"
	/** `host`, `port` */
	| "server.refused"
	/** `host` */
	| "server.unreachable"
	/** `seconds` and `phase`: "connect", "start-tls" or "handshake". */
	| "server.timeout"
	| "server.cancelled"
	/** The connection ended in the middle. `phase` */
	| "server.closed"
	/** What came back is no TLS. `answer`: its first line, untrusted. */
	| "server.not-tls"
	/** What came back is not the protocol asked for, or it does not offer TLS. `protocol`, `answer` */
	| "server.no-start-tls"
	/** The server ended the handshake. `alert`: its name in RFC 8446 §6, or its number. */
	| "server.alert"
	/** More octets than any handshake needs. */
	| "server.too-much"
	/** The host's TLS cannot go on. `message`, in the words of its library. */
	| "server.failed";

export interface ServerProblem {
	readonly code: ServerProblemCode;
	readonly data: ProblemData;
}

/** What a server showed of itself. Everything is untrusted: nothing here was verified. */
export interface ServerReport {
	/** The address that answered. */
	readonly address: string | undefined;
	/** "TLSv1.3" and so on, as the server chose. */
	readonly protocol: string | undefined;
	/** The name of the cipher suite, where the handshake came to an end. */
	readonly cipher: string | undefined;
	readonly alpn: string | undefined;
	/** The certificates in DER, exactly as many and in the order as they were sent. */
	readonly presented: readonly Uint8Array[];
	/** The OCSP response that came with the first one (RFC 6066 §8). */
	readonly stapledOcspResponse: Uint8Array | undefined;
	/** Whether the server asks for a client certificate, and whether it went on when it got none. */
	readonly clientCertificate: "not-requested" | "requested" | "required";
	/** The DER of the names of the authorities that the server would accept; empty means any. */
	readonly acceptableIssuers: readonly Uint8Array[];
	/** Why the report is not complete. */
	readonly problem: ServerProblem | undefined;
}

/**
 * Talks to a server once and reports what it presents. Verifies nothing, sends no client certificate and no data, and
 * never rejects. Only where a host can open connections: not in a browser.
 */
export type ServerProbe = (question: ServerQuestion, signal?: Cancellation) => Promise<ServerReport>;
