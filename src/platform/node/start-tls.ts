import type { Socket } from "node:net";
import type { StartTlsProtocol } from "../../core/chain/server-probe.ts";
import { SocketReader } from "./socket-reader.ts";
import { askLdap, askMysql, askPostgres } from "./start-tls-binary.ts";
import { askFtp, askImap, askPop3, askSmtp } from "./start-tls-text.ts";

/** Asks in one protocol for TLS. Rejects with `server.no-start-tls` where the answer is no. */
export type StartTls = (reader: SocketReader, socket: Socket) => Promise<void>;

const PROTOCOLS: Readonly<Record<StartTlsProtocol, StartTls>> = {
	smtp: askSmtp,
	imap: askImap,
	pop3: askPop3,
	ftp: askFtp,
	ldap: askLdap,
	postgres: askPostgres,
	mysql: askMysql,
};

/** Brings a fresh connection to the point where the next octet is TLS. */
export async function startTls(socket: Socket, protocol: StartTlsProtocol): Promise<void> {
	const reader = new SocketReader(socket);
	await PROTOCOLS[protocol](reader, socket);
	reader.release();
}
