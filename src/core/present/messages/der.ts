import * as l10n from "@vscode/l10n";
import type { DerProblemCode } from "../../der/problems.ts";
import type { ProblemData } from "../../problem.ts";
import { type Messages, value } from "./message.ts";

export const DER_MESSAGES = {
	"der.truncated": () => l10n.t("The data stops in the middle of an element: the file was cut off."),
	"der.length-overrun": (data) =>
		isTold(data, "claimed")
			? l10n.t(
					"An element says that its length is {0}, but the bytes left are {1}: data was lost.",
					value(data, "claimed"),
					value(data, "available"),
				)
			: l10n.t("An element says that it is longer than what is left: data was lost."),
	"der.indefinite-length": () =>
		l10n.t("The length is left open, which BER allows and DER does not; strict readers refuse it."),
	"der.long-form-length": () => l10n.t("The length takes more bytes than it needs, which DER forbids."),
	"der.reserved-length": () =>
		l10n.t("The length begins with a byte that no encoding may use; the rest is not readable."),
	"der.missing-end-of-contents": () => l10n.t("An element of open length has no end mark."),
	"der.long-form-tag": () => l10n.t("The tag takes more bytes than it needs, which DER forbids."),
	"der.too-deep": () => l10n.t("Elements are nested too deep; what lies deeper is not read."),
	"der.too-many-elements": () => l10n.t("There are more elements than are read; the rest is left out."),
	"der.too-many-problems": () => l10n.t("There is more wrong from here on than is worth listing."),
	"der.too-long": () => l10n.t("An element is longer than is read; it is left out."),
	"der.trailing-data": (data) => l10n.t("Bytes follow the end of {0}; they mean nothing there.", value(data, "field")),
	"der.unexpected-tag": (data) =>
		isTold(data, "found")
			? l10n.t(
					"{0} should be {1}, but {2} stands there.",
					value(data, "field"),
					value(data, "expected"),
					value(data, "found"),
				)
			: l10n.t("{0} should be {1}, but something else stands there.", value(data, "field"), value(data, "expected")),
	"der.missing-element": (data) => l10n.t("{0} is missing.", value(data, "field")),
	"der.constructed-string": () => l10n.t("A string is put together from parts, which BER allows and DER does not."),
	"der.non-minimal-integer": () => l10n.t("A number has leading bytes it does not need, which DER forbids."),
	"der.empty-integer": () => l10n.t("A number has no bytes."),
	"der.invalid-boolean": () => l10n.t("A truth value is not one byte of 00 or FF, as DER wants it."),
	"der.non-minimal-oid": () => l10n.t("Part of an object identifier has leading bytes it does not need."),
	"der.invalid-oid": () => l10n.t("An object identifier is empty or stops in the middle."),
	"der.invalid-bit-string": () => l10n.t("A bit string states an impossible number of unused bits."),
	"der.non-zero-padding-bits": () => l10n.t("Unused bits at the end of a bit string are set, which DER forbids."),
	"der.non-minimal-bit-list": () => l10n.t("A list of flags has zeros at its end, which DER leaves out."),
	"der.invalid-character": (data) =>
		isTold(data, "code")
			? l10n.t("Byte {0} is not allowed in this type of string.", hexByte(value(data, "code")))
			: l10n.t("A byte is not allowed in this type of string."),
	"der.invalid-time": (data) =>
		isTold(data, "text")
			? l10n.t("“{0}” is no date and time.", value(data, "text"))
			: l10n.t("This is no date and time."),
	"der.time-not-der": () =>
		l10n.t("The time is not written as DER wants it, YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ; some readers refuse it."),
	"der.default-encoded": (data) =>
		l10n.t("{0} is written out although it has its default value, which DER leaves out.", value(data, "field")),
} satisfies Messages<DerProblemCode>;

/** What a reader takes from the bytes of a private key is left out of a problem's data. */
const isTold = (data: ProblemData, name: string): boolean => data[name] !== undefined;

const hexByte = (code: string | number): string =>
	typeof code === "number" ? `0x${code.toString(16).toUpperCase().padStart(2, "0")}` : code;
