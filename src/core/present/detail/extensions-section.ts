import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Extension } from "../../x509/extension.ts";
import type { Row, RowValue, Section } from "../detail-view.ts";
import { extensionValue } from "../extensions/index.ts";
import { extensionInWords } from "../words/extension-name.ts";
import { row, text } from "./rows.ts";

/** `title` where they are not the object's own but those it asks for. */
export function extensionsSection(
	item: Item,
	extensions: readonly Extension[],
	title: string = l10n.t("Extensions"),
): Section {
	const rows = extensions.map((extension) => extensionRow(item, extension));
	return { id: "extensions", title, rows: rows.length > 0 ? rows : [row(l10n.t("Number of extensions"), text("0"))] };
}

function extensionRow(item: Item, extension: Extension): Row {
	const { oid, critical, element } = extension;
	const value = extensionValue(item, extension);
	const copy = copyText(value);
	return row(extensionInWords(oid), value, {
		range: item.locate(element),
		extension: { oid: oid.dotted, critical },
		...(copy === undefined ? {} : { copy }),
	});
}

function copyText(value: RowValue): string | undefined {
	switch (value.type) {
		case "text":
		case "code":
			return value.text;
		case "list":
			return value.items.join("\n");
		case "rows":
			return undefined;
	}
}
