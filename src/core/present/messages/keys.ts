import * as l10n from "@vscode/l10n";
import type { KeyProblemCode } from "../../keys/problems.ts";
import { type Messages, value } from "./message.ts";

export const KEY_MESSAGES = {
	"key.label-mismatch": (data) =>
		l10n.t(
			"The label says {0}, but the content is {1}; the label for that is {2}. OpenSSL reads it by its label and fails.",
			value(data, "label"),
			value(data, "format"),
			value(data, "expected"),
		),
	"key.version": () => l10n.t("The version number does not fit what the key holds."),
	"key.unsupported-algorithm": (data) => l10n.t("The key algorithm {0} is not known here.", value(data, "algorithm")),
	"key.unreadable": () => l10n.t("The key is not written as its algorithm wants it; nothing can use it."),
	"key.secret-length": (data) =>
		l10n.t(
			"The private part of this {0} key has {1} bytes where {2} are right.",
			value(data, "algorithm"),
			value(data, "octets"),
			value(data, "expected"),
		),
	"key.bare-secret": (data) =>
		l10n.t(
			"The private part of this {0} key is written as drafts of the standard had it; only some software reads it.",
			value(data, "algorithm"),
		),
	"key.public-length": (data) =>
		l10n.t(
			"The public part of this {0} key has {1} bytes where {2} are right.",
			value(data, "algorithm"),
			value(data, "octets"),
			value(data, "expected"),
		),
	"key.explicit-public-key": () =>
		l10n.t("The public part is tagged the way old libraries did it; some software does not find it."),
	"key.curve": () => l10n.t("The key does not say which elliptic curve it is for, or says it twice and differently."),
	"key.unsupported-encryption": (data) => l10n.t("The encryption {0} is not known here.", value(data, "algorithm")),
	"key.encryption-parameters": () =>
		l10n.t("The parameters of the encryption are not readable, so nothing can decrypt the key."),
	"key.encrypted-length": (data) =>
		l10n.t(
			"The encrypted part has {0} bytes, which {1} cannot have made: data was lost.",
			value(data, "octets"),
			value(data, "algorithm"),
		),
	"key.dek-info": () => l10n.t("The headers say that the key is encrypted, but not readably with which cipher and IV."),
	"key.truncated": () => l10n.t("The key stops in the middle: data was lost."),
	"key.several-keys": (data) =>
		l10n.t("The file says that it holds {0} keys; OpenSSH reads files with one key only.", value(data, "count")),
	"key.jwk-syntax": () => l10n.t("The JSON Web Key is not valid JSON."),
	"key.jwk-member": (data) =>
		l10n.t("The member {0} of the JSON Web Key is missing or not readable.", value(data, "name")),
} satisfies Messages<KeyProblemCode>;
