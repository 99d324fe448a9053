import * as l10n from "@vscode/l10n";
import { type Certificate, decode } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ServerAnswer } from "../../core/present/server/answer.ts";
import { serverFacts } from "../../core/present/server/facts.ts";
import { serverNotes } from "../../core/present/server/notes.ts";
import { certificateTitle } from "../../core/present/title.ts";
import type { ChainLeaf, ChainMaterial, UnreadableChain } from "../chain/source.ts";

/** What chains are made of in a server's answer. `at` in milliseconds since the epoch. */
export function serverMaterial(answer: ServerAnswer, at: number): ChainMaterial | UnreadableChain {
	const { presented, stapledOcspResponse } = answer.report;
	const found = presented.map(certificateIn);
	const certificates = found.filter((each) => each !== undefined);
	const unread = found.flatMap((each, index) => (each === undefined ? [index + 1] : []));
	if (certificates.length === 0) return noCertificate(answer);
	const unreadNotes = unread.map((place) =>
		l10n.t("Certificate {0} of those that the server sent is not readable.", place),
	);
	return {
		certificates: certificates.map(leafOf),
		leaf: 0,
		crls: [],
		ocspResponses: stapledOcspResponse === undefined ? [] : [stapledOcspResponse],
		presentedBy: "server",
		notes: [...unreadNotes, ...serverNotes(answer, certificates[0], at)],
		facts: serverFacts(answer),
	};
}

function noCertificate({ report }: ServerAnswer): UnreadableChain {
	const { presented, cipher, protocol } = report;
	const explanation =
		presented.length === 0
			? l10n.t("It came to terms without one, by {0}.", visible(cipher ?? protocol ?? "TLS"))
			: l10n.t("Nothing of what it sent ({0}) is a certificate of X.509 in DER.", presented.length);
	return { heading: l10n.t("The server presented no certificate that can be read"), explanation };
}

const leafOf = (certificate: Certificate): ChainLeaf => ({
	title: visible(certificateTitle(certificate)),
	certificate,
});

function certificateIn(der: Uint8Array): Certificate | undefined {
	const content = decode(der).items[0]?.content;
	return content?.kind === "certificate" ? content.certificate : undefined;
}
