import type { StartTlsProtocol } from "../../chain/server-probe.ts";

const NAMES: Readonly<Record<StartTlsProtocol, string>> = {
	smtp: "SMTP",
	imap: "IMAP",
	pop3: "POP3",
	ftp: "FTP",
	ldap: "LDAP",
	postgres: "PostgreSQL",
	mysql: "MySQL",
};

/** What people call a protocol that begins in clear text. */
export const startTlsProtocolName = (protocol: StartTlsProtocol): string => NAMES[protocol];
