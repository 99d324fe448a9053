import * as l10n from "@vscode/l10n";
import { group, list, row, text } from "../detail/rows.ts";
import type { Row, RowValue } from "../detail-view.ts";
import { type PlainData, plainData } from "../plain-data.ts";

/** Shows any decoded value by its shape, under the standards' field names: for what nobody has words for yet. */
export const structured = (value: unknown): RowValue => dataValue(plainData(value, () => null));

/** Plain data as rows within rows. */
function dataValue(data: PlainData): RowValue {
	if (data === null) return text(l10n.t("not readable"));
	if (typeof data === "boolean") return text(data ? l10n.t("yes") : l10n.t("no"));
	if (typeof data !== "object") return text(String(data));
	if (!isList(data)) return group(dataRows(data));
	if (data.length === 0) return text(l10n.t("none"));
	const plain = data.map(onlyField);
	if (plain.every((each) => typeof each !== "object")) return list(plain.map(String));
	return group(data.map((each, index) => row(String(index + 1), dataValue(each))));
}

/** One row for each field. */
export const dataRows = (data: { readonly [name: string]: PlainData }): readonly Row[] =>
	Object.entries(data).map(([name, field]) => row(name, dataValue(field)));

const isList = (data: object): data is readonly PlainData[] => Array.isArray(data);

/** An object that says one thing is as good as that thing. */
function onlyField(data: PlainData): PlainData {
	if (typeof data !== "object" || data === null || isList(data)) return data;
	const values = Object.values(data);
	return values.length === 1 && values[0] !== undefined ? values[0] : data;
}
