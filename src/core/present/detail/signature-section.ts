import * as l10n from "@vscode/l10n";
import { type Element, isPresent } from "../../der/element.ts";
import type { Item } from "../../item.ts";
import { type AlgorithmIdentifier, algorithmName } from "../../x509/algorithm-identifier.ts";
import type { Row, Section } from "../detail-view.ts";
import { signatureInWords } from "../words/signature-algorithm.ts";
import { octetsRow, textRow } from "./rows.ts";

/** How something is signed. `inner` is the algorithm stated in the signed part, `value` the signature's BIT STRING. */
export function signatureSection(
	item: Item,
	algorithm: AlgorithmIdentifier,
	inner?: AlgorithmIdentifier,
	value?: Element,
): Section {
	const rows: Row[] = [
		textRow(l10n.t("Algorithm"), signatureInWords(algorithm, item.bytes), { range: item.locate(algorithm.element) }),
		textRow(l10n.t("Name"), algorithmName(algorithm)),
		textRow(l10n.t("OID"), algorithm.algorithm.dotted),
	];
	if (inner !== undefined && algorithmName(inner) !== algorithmName(algorithm))
		rows.push(
			textRow(l10n.t("Algorithm in the signed part"), signatureInWords(inner, item.bytes), {
				range: item.locate(inner.element),
			}),
		);
	if (value !== undefined && isPresent(value)) {
		const start = Math.min(value.contentStart + 1, value.contentEnd);
		rows.push(
			octetsRow(l10n.t("Signature value"), item.bytes.subarray(start, value.contentEnd), { range: item.locate(value) }),
		);
	}
	return { id: "signature", title: l10n.t("Signature"), rows };
}
