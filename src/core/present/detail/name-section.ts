import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Attribute, Name } from "../../x509/name.ts";
import type { Row, Section } from "../detail-view.ts";
import { attributeTypeInWords } from "../words/attribute-type.ts";
import { codeRow, row, text, textRow } from "./rows.ts";

export const subjectSection = (item: Item, name: Name): Section => ({
	id: "subject",
	title: l10n.t("Subject"),
	rows: nameRows(item, name),
});

export const issuerSection = (item: Item, name: Name): Section => ({
	id: "issuer",
	title: l10n.t("Issuer"),
	rows: nameRows(item, name),
});

/** One row for each attribute in the order of the encoding, then the whole name as RFC 4514 writes it. */
function nameRows(item: Item, name: Name): readonly Row[] {
	if (name.isEmpty) return [row(l10n.t("Name"), text(l10n.t("empty")))];
	const attributes = name.rdns.flatMap((rdn) =>
		rdn.map((attribute, index) => attributeRow(item, attribute, index > 0)),
	);
	return [...attributes, codeRow(l10n.t("Distinguished name"), name.toString(), { range: item.locate(name.element) })];
}

/** `isJoined`: it stands in one RDN with the attribute before it. */
function attributeRow(item: Item, { type, text: value, hexValue, value: element }: Attribute, isJoined: boolean): Row {
	const words = attributeTypeInWords(type);
	return textRow(isJoined ? `+ ${words}` : words, value ?? `#${hexValue}`, { range: item.locate(element) });
}
