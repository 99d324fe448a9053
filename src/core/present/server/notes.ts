import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../x509/certificate.ts";
import { dateInWords } from "../chain/facts.ts";
import type { ServerAnswer } from "./answer.ts";
import { protocolText } from "./facts.ts";
import { serverProblemText } from "./problem.ts";
import { staleSince } from "./stapled-response.ts";

/** RFC 8996 has put an end to TLS 1.0 and 1.1, RFC 7568 to SSL 3. */
const OUTDATED: ReadonlySet<string> = new Set(["SSLv3", "TLSv1", "TLSv1.1"]);

/**
 * What somebody has to know of a server beside its chain, one sentence each. Untrusted text is in it, not escaped yet.
 * @param leaf the server's own certificate
 * @param at milliseconds since the epoch
 */
export function serverNotes(answer: ServerAnswer, leaf: Certificate | undefined, at: number): readonly string[] {
	const { problem, clientCertificate, protocol = "" } = answer.report;
	return [
		problem && serverProblemText(problem),
		OUTDATED.has(protocol)
			? l10n.t(
					"The server chose {0}, which is outdated (RFC 8996) and refused by current clients: allow TLS 1.2 and 1.3 there.",
					protocolText(protocol),
				)
			: undefined,
		clientCertificate === "required"
			? l10n.t("The server requires a client certificate: a client without one is turned away.")
			: undefined,
		clientCertificate === "requested"
			? l10n.t("The server asks for a client certificate, and goes on with the handshake without one.")
			: undefined,
		stapleNote(answer, leaf, at),
	].filter((note) => note !== undefined);
}

function stapleNote({ report }: ServerAnswer, leaf: Certificate | undefined, at: number): string | undefined {
	const { stapledOcspResponse } = report;
	const mustStaple = leaf?.extensionValue("tlsFeature")?.some(({ name }) => name === "status_request") === true;
	if (stapledOcspResponse === undefined)
		return mustStaple
			? l10n.t(
					"The certificate demands an OCSP response in the handshake (must-staple, RFC 7633), and the server sends none: switch OCSP stapling on.",
				)
			: undefined;
	const since = staleSince(stapledOcspResponse, at);
	return since === undefined
		? undefined
		: l10n.t(
				"The OCSP response that the server sends is out of date since {0}: let the server reach its OCSP responder.",
				dateInWords(since),
			);
}
