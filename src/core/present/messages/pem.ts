import * as l10n from "@vscode/l10n";
import type { PemProblemCode } from "../../pem/problems.ts";
import { type Messages, value } from "./message.ts";

// Who reads what was measured with OpenSSL 3.0, Node.js 20, Go 1.26 and keytool of JDK 17 on test/fixtures/pem.
const nobodyReads = (): string => l10n.t("OpenSSL 3.0, Node.js 20, Go and keytool 17 refuse it.");
const keytoolReads = (): string => l10n.t("OpenSSL 3.0, Node.js 20 and Go refuse it; keytool 17 reads it.");
const goReads = (): string => l10n.t("OpenSSL 3.0, Node.js 20 and keytool 17 refuse it; Go reads it.");
const goAndKeytoolRead = (): string => l10n.t("OpenSSL 3.0 and Node.js 20 refuse it; Go and keytool 17 read it.");

const sentences = (...parts: readonly string[]): string => parts.join(" ");

export const PEM_MESSAGES = {
	"pem.byte-order-mark": () =>
		l10n.t(
			"A byte order mark stands before BEGIN. Go skips this block without a word and keytool 17 refuses the file; OpenSSL 3.0 and Node.js 20 read it.",
		),
	"pem.utf-16": () => sentences(l10n.t("The file is in UTF-16; PEM is ASCII."), nobodyReads()),
	"pem.carriage-return-only": () =>
		sentences(l10n.t("The lines end in carriage returns without line feeds."), keytoolReads()),
	"pem.indented": () =>
		l10n.t(
			"The lines are indented, as if copied out of YAML. OpenSSL 3.0, Node.js 20 and Go refuse them, and keytool 17 does where BEGIN is indented.",
		),
	"pem.line-prefix": (data) =>
		sentences(l10n.t("Every line stands behind “{0}”.", value(data, "prefix")), nobodyReads()),
	"pem.single-line": () => sentences(l10n.t("The whole block is on one line."), nobodyReads()),
	"pem.glued": () => sentences(l10n.t("BEGIN follows the END before it without a line break."), nobodyReads()),
	"pem.missing-end": (data) =>
		sentences(l10n.t("The line “-----END {0}-----” is missing.", value(data, "label")), nobodyReads()),
	"pem.missing-begin": (data) =>
		l10n.t(
			"“-----END {0}-----” ends a block that never began: its BEGIN line is missing, and nothing reads what stands before.",
			value(data, "label"),
		),
	"pem.label-mismatch": (data) =>
		sentences(
			l10n.t("The block begins as {0} and ends as {1}.", value(data, "begin"), value(data, "end")),
			nobodyReads(),
		),
	"pem.boundary-dashes": (data) =>
		sentences(
			l10n.t("{0} does not stand between exactly five dashes on either side.", value(data, "kind")),
			nobodyReads(),
		),
	"pem.text-after-boundary": () => sentences(l10n.t("Text follows END on the same line."), nobodyReads()),
	"pem.string-literal": () =>
		sentences(l10n.t("The block has the quotes or escapes of a string in source code."), nobodyReads()),
	"pem.headers": () => sentences(l10n.t("No empty line separates the headers from the base64."), goReads()),
	"pem.encrypted-line-length": () =>
		l10n.t(
			"The lines of this encrypted block do not have 64 characters each; OpenSSL 3.0 and Node.js 20 cannot decrypt it so.",
		),
	"pem.empty-line": () => sentences(l10n.t("An empty line interrupts the base64."), goAndKeytoolRead()),
	"pem.invalid-character": (data) =>
		sentences(
			value(data, "count") === 1
				? l10n.t("“{0}” is no base64 character.", value(data, "character"))
				: l10n.t(
						"“{0}” is no base64 character; {1} such characters are in the block.",
						value(data, "character"),
						value(data, "count"),
					),
			nobodyReads(),
		),
	"pem.base64url": () =>
		sentences(l10n.t("This is base64url, with - and _ in place of + and /; PEM uses plain base64."), nobodyReads()),
	"pem.missing-padding": (data) =>
		sentences(
			value(data, "missing") === 1
				? l10n.t("The = at the end of the base64 is missing.")
				: l10n.t("{0} = at the end of the base64 are missing.", value(data, "missing")),
			keytoolReads(),
		),
	"pem.extra-padding": (data) =>
		sentences(l10n.t("The base64 ends with {0} = too many.", value(data, "extra")), nobodyReads()),
	"pem.data-after-padding": () =>
		sentences(l10n.t("Base64 goes on after the = that ends it: two pieces were encoded apart."), nobodyReads()),
	"pem.incomplete-base64": () =>
		sentences(l10n.t("The base64 stops in the middle of a byte: characters were lost."), nobodyReads()),
	"pem.trailing-bits": () =>
		l10n.t("The last base64 character holds bits that belong to no byte; strict decoders refuse that."),
	"pem.empty": () => sentences(l10n.t("Nothing stands between BEGIN and END."), nobodyReads()),
} satisfies Messages<PemProblemCode>;
