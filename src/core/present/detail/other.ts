import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import { containedItem } from "../contained-items.ts";
import type { Section } from "../detail-view.ts";
import { dataRows } from "../extensions/structured.ts";
import { plainData } from "../plain-data.ts";
import { typedTitle } from "../title.ts";

/** An object that people meet less often, `model`, by its fields. Certificates and CRLs in it are named only. */
export function otherSections(item: Item, model: object): readonly Section[] {
	const data = plainData(model, (inner) => typedTitle(containedItem(item, inner)));
	return [{ id: "general", title: l10n.t("General"), rows: dataRows(Object(data)) }];
}
