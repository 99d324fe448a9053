import * as l10n from "@vscode/l10n";
import { group, list, octets, row, text } from "../detail/rows.ts";
import type { Row, RowValue } from "../detail-view.ts";

/** Deeper than any value an extension's decoder makes. */
const MOST_DEPTH = 8;

/** What only says where something stands. */
const POSITIONS = new Set(["range", "element"]);

/** Shows any decoded value by its shape, under the standard's field names: for an extension nobody has words for yet. */
export function structured(value: unknown, depth = 0): RowValue {
	if (value instanceof Uint8Array) return octets(value);
	if (typeof value !== "object" || value === null || depth > MOST_DEPTH) return text(plain(value));
	if (Array.isArray(value)) return elements(value, depth);
	if ("dotted" in value || "iso" in value) return text(plain(value));
	return group(fields(value, depth));
}

function elements(values: readonly unknown[], depth: number): RowValue {
	if (values.length === 0) return text(l10n.t("empty"));
	if (values.every(isPlain)) return list(values.map(plain));
	return group(values.map((each, index) => row(String(index + 1), structured(each, depth + 1))));
}

const fields = (value: object, depth: number): Row[] =>
	Object.entries(value)
		.filter(([name, field]) => field !== undefined && !POSITIONS.has(name))
		.map(([name, field]) => row(name, structured(field, depth + 1)));

const isPlain = (value: unknown): boolean =>
	typeof value !== "object" || (value !== null && ("dotted" in value || "iso" in value));

/** An object identifier by its name, a time in ISO 8601, anything else as it is. */
function plain(value: unknown): string {
	if (typeof value !== "object" || value === null) return String(value);
	if ("iso" in value) return String(value.iso ?? l10n.t("not readable"));
	if (!("dotted" in value)) return "…";
	return "name" in value && typeof value.name === "string" ? value.name : String(value.dotted);
}
