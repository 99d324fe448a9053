import * as l10n from "@vscode/l10n";
import { visible } from "../escape/visible.ts";
import { startTlsProtocolName } from "../words/start-tls-protocol.ts";
import type { ServerAnswer } from "./answer.ts";
import { issuerNameText } from "./issuer-name.ts";
import { stapledResponseText } from "./stapled-response.ts";

/** Something that a source says of itself beside its certificates, with nothing invisible in it. */
export interface SourceFact {
	readonly label: string;
	/** One line each. */
	readonly values: readonly string[];
}

/** Some servers name every root there is. */
const MOST_ISSUERS = 100;

/** How a server was spoken with and what it wants, in the order of the handshake. */
export function serverFacts(answer: ServerAnswer): readonly SourceFact[] {
	const { question, report } = answer;
	const { address, protocol, cipher, alpn } = report;
	const rows: readonly (readonly [label: string, ...values: (string | undefined)[]])[] = [
		[l10n.t("Address"), address && l10n.t("{0}, port {1}", address, String(question.port))],
		[l10n.t("Server name (SNI)"), question.serverName === "" ? l10n.t("none sent") : question.serverName],
		[
			l10n.t("Before TLS"),
			question.startTls && l10n.t("{0}, changed by STARTTLS", startTlsProtocolName(question.startTls)),
		],
		[l10n.t("Protocol"), protocol && protocolText(protocol)],
		[l10n.t("Cipher suite"), cipher],
		[l10n.t("ALPN"), protocol && question.startTls === undefined ? (alpn ?? l10n.t("none chosen")) : undefined],
		[
			l10n.t("OCSP response"),
			report.presented.length > 0 ? stapledResponseText(report.stapledOcspResponse) : undefined,
		],
		[l10n.t("Client certificate"), protocol && clientCertificateText(answer)],
		[l10n.t("Accepted CAs"), ...acceptedIssuers(answer)],
	];
	return rows.flatMap(([label, ...values]) => {
		const said = values.filter((value) => value !== undefined).map(visible);
		return said.length === 0 ? [] : [{ label, values: said }];
	});
}

/** "TLS 1.2" for `TLSv1.2`, as its RFC calls it. */
export const protocolText = (protocol: string): string =>
	protocol.replace(/^(SSL|TLS)v(\d)(?:\.(\d))?$/, (_, name, major, minor) => `${name} ${major}.${minor ?? 0}`);

function clientCertificateText({ report }: ServerAnswer): string {
	switch (report.clientCertificate) {
		case "not-requested":
			return l10n.t("not asked for");
		case "requested":
			return l10n.t("asked for; the handshake goes on without one");
		case "required":
			return l10n.t("required");
	}
}

function acceptedIssuers({ report }: ServerAnswer): readonly string[] {
	if (report.clientCertificate === "not-requested") return [];
	const { acceptableIssuers } = report;
	if (acceptableIssuers.length === 0) return [l10n.t("any: the server names none")];
	const names = acceptableIssuers.slice(0, MOST_ISSUERS).map((der) => issuerNameText(der) ?? l10n.t("not readable"));
	const rest = acceptableIssuers.length - names.length;
	return rest === 0 ? names : [...names, l10n.t("and {0} more", rest)];
}
