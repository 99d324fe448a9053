import * as l10n from "@vscode/l10n";
import type { GeneralSubtree } from "../../x509/extensions/name-constraints.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, list, row, text } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { generalNameText } from "../words/general-name.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const nameConstraints: ExtensionRenderer<ExtensionValues["nameConstraints"]> = (constraints) => {
	const { permittedSubtrees, excludedSubtrees } = constraints;
	const rows: Row[] = [];
	if (permittedSubtrees.length > 0) rows.push(row(l10n.t("Permitted"), list(permittedSubtrees.map(subtreeText))));
	if (excludedSubtrees.length > 0) rows.push(row(l10n.t("Excluded"), list(excludedSubtrees.map(subtreeText))));
	return rows.length > 0 ? group(rows) : text(l10n.t("empty"));
};

/** RFC 5280 §4.2.1.10 wants minimum 0 and no maximum; other bounds are shown, since readers treat them differently. */
function subtreeText({ base, minimum, maximum }: GeneralSubtree): string {
	const name =
		base.value === "" ? l10n.t("{0}(every name of this type)", generalNameText(base)) : generalNameText(base);
	if (minimum === 0 && maximum === undefined) return name;
	return l10n.t("{0}, minimum {1}, maximum {2}", name, minimum, maximum ?? l10n.t("none"));
}
