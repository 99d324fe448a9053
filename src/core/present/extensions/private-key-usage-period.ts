import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, text, textRow } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const privateKeyUsagePeriod: ExtensionRenderer<ExtensionValues["privateKeyUsagePeriod"]> = (period) => {
	const rows: Row[] = [];
	if (period.notBefore !== undefined)
		rows.push(textRow(l10n.t("Valid from"), period.notBefore.iso ?? l10n.t("not readable")));
	if (period.notAfter !== undefined)
		rows.push(textRow(l10n.t("Valid until"), period.notAfter.iso ?? l10n.t("not readable")));
	return rows.length > 0 ? group(rows) : text(l10n.t("empty"));
};
