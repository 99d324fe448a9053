import * as l10n from "@vscode/l10n";
import { pemText } from "../base64.ts";
import type { Section } from "../detail-view.ts";
import { codeRow, row, text } from "./rows.ts";

/** A revocation list may have many megabytes; nobody reads its base64. */
const MOST_BYTES = 0x1_0000;

/** The object alone as tidy PEM. Never call it for anything that may be a private key. */
export function rawSection(label: string, der: Uint8Array): Section {
	const shown =
		der.length > MOST_BYTES
			? row(l10n.t("PEM"), text(l10n.t("not shown: {0} bytes", der.length)))
			: codeRow(l10n.t("PEM"), pemText(label, der));
	return { id: "raw", title: l10n.t("Raw"), rows: [shown] };
}
