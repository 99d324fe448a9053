import * as l10n from "@vscode/l10n";
import { equalOctets } from "../../chain/octet-identity.ts";
import { presentedOrder } from "../../chain/presented-order.ts";
import type { ChainPath } from "../../chain/result.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { certificateTitle } from "../title.ts";

/** What is wrong with the list of certificates that a server sends, one sentence each with what to do. Not escaped. */
export function serverPresentedNotes(sent: readonly Certificate[], best: ChainPath | undefined): readonly string[] {
	const { order, isInOrder, duplicates, extra, root } = presentedOrder(sent);
	const titles = (indexes: readonly number[]): string =>
		indexes
			.flatMap((index) => sent[index] ?? [])
			.map((each) => `“${certificateTitle(each)}”`)
			.join(", ");
	const notes = unsentNotes(sent, best);
	if (!isInOrder && order.length > 1)
		notes.push(
			l10n.t(
				"The server sends its certificates in the wrong order, which old clients refuse. The right one, in which they are copied and saved here: {0}.",
				titles(order),
			),
		);
	if (extra.length > 0 && sent.length > 1)
		notes.push(
			best?.verdict === "valid"
				? l10n.t("The server also sends what is no part of its chain and should be removed: {0}.", titles(extra))
				: l10n.t("The server also sends certificates that its chain does not reach: {0}.", titles(extra)),
		);
	if (duplicates.length > 0)
		notes.push(l10n.t("The server sends a certificate more than once: {0}.", titles(duplicates)));
	if (root !== undefined)
		notes.push(
			l10n.t(
				"The server sends the root {0}, which clients must have themselves; leaving it out makes the handshake smaller.",
				titles([root]),
			),
		);
	return notes;
}

/** Intermediates of a valid chain that had to be found elsewhere. */
function unsentNotes(sent: readonly Certificate[], best: ChainPath | undefined): string[] {
	if (best?.verdict !== "valid") return [];
	const intermediates = best.certificates.slice(1).filter(({ isAnchor }) => !isAnchor);
	return intermediates
		.filter(({ der }) => !sent.some((each) => equalOctets(each.der, der)))
		.map(({ certificate, origins }) =>
			l10n.t(
				"The server does not send “{0}”, which was only found in {1}: clients that do not have it refuse the connection. Append it to the server’s certificate file.",
				certificateTitle(certificate),
				origins[0]?.label ?? "?",
			),
		);
}
