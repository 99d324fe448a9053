import * as l10n from "@vscode/l10n";
import type { ServerProblemCode, StartTlsProtocol } from "../../chain/server-probe.ts";
import type { ProblemData } from "../../problem.ts";
import { startTlsProtocolName } from "../words/start-tls-protocol.ts";
import { type Messages, value } from "./message.ts";

/** Why a server did not show all of itself. Words of the server are in them and not escaped yet. */
export const SERVER_MESSAGES = {
	"server.name-not-found": (data) => l10n.t("No address is known for “{0}”.", value(data, "host")),
	"server.refused": (data) =>
		l10n.t("{0} refuses connections on port {1}.", value(data, "host"), String(value(data, "port"))),
	"server.unreachable": (data) => l10n.t("The network has no way to {0}.", value(data, "host")),
	"server.timeout": (data) => {
		const seconds = value(data, "seconds");
		switch (value(data, "phase")) {
			case "connect":
				return l10n.t("Nothing accepted the connection within {0} seconds.", seconds);
			case "start-tls":
				return l10n.t("The server did not agree to TLS within {0} seconds.", seconds);
			default:
				return l10n.t(
					"The server accepted the connection, but did not finish the TLS handshake within {0} seconds.",
					seconds,
				);
		}
	},
	"server.cancelled": () => l10n.t("Asking the server was cancelled."),
	"server.closed": (data) => {
		switch (value(data, "phase")) {
			case "connect":
				return l10n.t("The connection was cut as soon as it was made.");
			case "start-tls":
				return l10n.t("The server hung up before TLS began.");
			default:
				return l10n.t("The server hung up in the middle of the TLS handshake.");
		}
	},
	"server.not-tls": (data) =>
		(data["answer"] ?? "") === ""
			? l10n.t("What answers there does not speak TLS.")
			: l10n.t("What answers there does not speak TLS; it begins with “{0}”.", value(data, "answer")),
	"server.no-start-tls": (data) =>
		(data["answer"] ?? "") === ""
			? l10n.t("The server does not change to TLS in {0}.", protocol(data))
			: l10n.t("The server does not change to TLS in {0}; it answered “{1}”.", protocol(data), value(data, "answer")),
	"server.alert": (data) => l10n.t("The server ended the handshake with the alert “{0}”.", value(data, "alert")),
	"server.too-much": () => l10n.t("The server sent far more than a handshake needs and was cut off."),
	"server.failed": (data) => l10n.t("The handshake failed on this side: {0}.", value(data, "message")),
} satisfies Messages<ServerProblemCode>;

const protocol = (data: ProblemData): string =>
	startTlsProtocolName(String(value(data, "protocol")) as StartTlsProtocol);
