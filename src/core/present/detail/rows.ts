import * as l10n from "@vscode/l10n";
import { colonHex } from "../../der/hex.ts";
import type { Row, RowValue } from "../detail-view.ts";

/** What a row may have beside its label and value. */
export type RowExtras = Partial<Pick<Row, "copy" | "range" | "extension">>;

export const text = (value: string): RowValue => ({ type: "text", text: value });
export const code = (value: string): RowValue => ({ type: "code", text: value });
export const list = (items: readonly string[]): RowValue => ({ type: "list", items });
export const group = (rows: readonly Row[]): RowValue => ({ type: "rows", rows });

export const row = (label: string, value: RowValue, extras: RowExtras = {}): Row => ({ label, value, ...extras });

/** A row of text that can be copied. */
export const textRow = (label: string, value: string, extras: RowExtras = {}): Row =>
	row(label, text(value), { copy: value, ...extras });

/** A row of fixed-width text that can be copied. */
export const codeRow = (label: string, value: string, extras: RowExtras = {}): Row =>
	row(label, code(value), { copy: value, ...extras });

/** More octets than the largest key and signature have; an unknown extension may hold a whole image. */
const MOST_OCTETS = 8192;

/** Octets as `3F:A9:…`, cut where nobody would read on. */
export function octets(bytes: Uint8Array): RowValue {
	if (bytes.length === 0) return text(l10n.t("empty"));
	const shown = colonHex(bytes, 0, Math.min(bytes.length, MOST_OCTETS));
	const rest = bytes.length - MOST_OCTETS;
	return code(rest > 0 ? l10n.t("{0} … and {1} more bytes", shown, rest) : shown);
}

/** A row of octets; copied as far as they are shown. */
export function octetsRow(label: string, bytes: Uint8Array, extras: RowExtras = {}): Row {
	const value = octets(bytes);
	return row(label, value, value.type === "code" ? { copy: value.text, ...extras } : extras);
}

/** Hexadecimal digits with a colon after each octet, upper case. */
export const withColons = (hexDigits: string): string => (hexDigits.match(/../g) ?? []).join(":").toUpperCase();
