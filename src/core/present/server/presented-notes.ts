import * as l10n from "@vscode/l10n";
import { equalOctets } from "../../chain/octet-identity.ts";
import { presentedOrder } from "../../chain/presented-order.ts";
import type { ChainPath } from "../../chain/result.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { certificateTitle } from "../title.ts";

/**
 * What is wrong with the list of certificates that a server sends, one sentence each with what to do. Not escaped.
 * @param paths of the server's own certificate, the best first
 */
export function serverPresentedNotes(sent: readonly Certificate[], paths: readonly ChainPath[]): readonly string[] {
	const { order, isInOrder, duplicates, extra: beside, root } = presentedOrder(sent);
	// A cross-signed CA has its place in another chain.
	const extra = beside.filter((index) => !paths.some((path) => isPartOf(path, sent[index])));
	const titles = (indexes: readonly number[]): string =>
		indexes
			.flatMap((index) => sent[index] ?? [])
			.map((each) => `“${certificateTitle(each)}”`)
			.join(", ");
	const notes = unsentNotes(sent, paths);
	if (!isInOrder && order.length > 1)
		notes.push(
			l10n.t(
				"The server sends its certificates in the wrong order, which old clients refuse. The right one, in which they are copied and saved here: {0}.",
				titles(order),
			),
		);
	if (extra.length > 0 && sent.length > 1)
		notes.push(
			paths[0]?.verdict === "valid"
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

const isPartOf = ({ certificates }: ChainPath, one: Certificate | undefined): boolean =>
	one !== undefined && certificates.some(({ der }) => equalOctets(der, one.der));

/** Intermediates of the best valid chain that had to be found elsewhere; none where another chain does without. */
function unsentNotes(sent: readonly Certificate[], paths: readonly ChainPath[]): string[] {
	const unsent = paths
		.filter(({ verdict }) => verdict === "valid")
		.map(({ certificates }) =>
			certificates
				.slice(1)
				.filter(({ der, isAnchor }) => !(isAnchor || sent.some((each) => equalOctets(each.der, der)))),
		);
	if (unsent.some(({ length }) => length === 0)) return [];
	return (unsent[0] ?? []).map(({ certificate, origins }) =>
		l10n.t(
			"The server does not send “{0}”, which was only found in {1}: clients that do not have it refuse the connection. Append it to the server’s certificate file.",
			certificateTitle(certificate),
			origins[0]?.label ?? "?",
		),
	);
}
