import * as l10n from "@vscode/l10n";
import type { ServerProblemCode } from "../../chain/server-probe.ts";
import type { ProblemData } from "../../problem.ts";
import { type Message, type Messages, value } from "./message.ts";

/** What to do next when a server did not show all of itself. */
export const SERVER_REMEDIES = {
	"server.name-not-found": () =>
		l10n.t(
			"Check the spelling. If it is right, join the network or VPN whose name server knows it, or connect to the IP address and give the name as server name (SNI).",
		),
	"server.refused": () =>
		l10n.t("Check the port, and whether the server runs and listens on this address and not on localhost alone."),
	"server.unreachable": () => l10n.t("Join the network or VPN that the server is in, or check routes and firewalls."),
	"server.timeout": (data) => {
		switch (value(data, "phase")) {
			case "connect":
				return l10n.t("Mostly a firewall drops the packets, or no machine has this address: check host, port and VPN.");
			case "start-tls":
				return l10n.t("The port may speak TLS from the start, or another protocol: choose that one.");
			default:
				return l10n.t(
					"The port may speak a protocol that begins in clear text: choose its STARTTLS. Otherwise the server’s log tells what it waits for.",
				);
		}
	},
	"server.cancelled": () => l10n.t("Run the command again to ask it anew."),
	"server.closed": (data) =>
		value(data, "phase") === "handshake"
			? l10n.t(
					"Its log has the reason. Often it knows no certificate for this server name (SNI), waits for STARTTLS or a PROXY header, or only takes certain addresses.",
				)
			: l10n.t(
					"Check that the port is the right one for this protocol, and whether the server only takes certain addresses.",
				),
	"server.not-tls": (data) => notTls(String(value(data, "answer"))),
	"server.no-start-tls": () =>
		l10n.t(
			"Switch TLS on in the server, or choose what the port really speaks: TLS from the start, or another protocol.",
		),
	"server.alert": (data) => (ALERTS[String(value(data, "alert"))] ?? otherAlert)(data),
	"server.too-much": () => l10n.t("Check host, port and protocol: this is most likely no TLS server."),
	"server.failed": () =>
		l10n.t(
			"The server may only offer what this TLS library no longer has, such as SSL 3 or export ciphers; “openssl s_client -connect” may still get through.",
		),
} satisfies Messages<ServerProblemCode>;

/** By the first words of protocols that begin with a greeting. */
function notTls(answer: string): string {
	if (answer.startsWith("HTTP/"))
		return l10n.t("This is HTTP without TLS: take the port for https, often 443 or 8443.");
	if (answer.startsWith("SSH-")) return l10n.t("This is SSH, which has keys and no certificate chain.");
	if (answer.startsWith("220")) return startTls("SMTP / FTP");
	if (answer.startsWith("* ")) return startTls("IMAP");
	if (answer.startsWith("+OK")) return startTls("POP3");
	return l10n.t("Check the port; if the protocol begins in clear text, choose its STARTTLS.");
}

const startTls = (protocol: string): string => l10n.t("It greets as {0} does: choose STARTTLS for that.", protocol);

/** By the names of RFC 8446 §6. */
const ALERTS: Readonly<Record<string, Message>> = {
	protocol_version: () =>
		l10n.t(
			"It takes none of the versions that were offered, TLS 1.0 to 1.3: allow TLS 1.2 and 1.3 in its configuration.",
		),
	unrecognized_name: () => l10n.t("It has no certificate for this server name: give the one that clients use (SNI)."),
	handshake_failure: () =>
		l10n.t(
			"Mostly there is no cipher suite in common, or no certificate for this server name: give the one that clients use (SNI), and compare the server’s ciphers with its key.",
		),
	internal_error: () =>
		l10n.t(
			"Its log has the reason. Often it has no certificate for this server name (SNI), or cannot read its own key.",
		),
	insufficient_security: () => l10n.t("It wants stronger cipher suites than were offered: look at its configuration."),
	access_denied: () => l10n.t("It lets only certain clients in: look at its list of addresses and certificates."),
};

const otherAlert = (_: ProblemData): string => l10n.t("The server’s log has the reason.");
