import * as l10n from "@vscode/l10n";
import type { KeyProblemCode } from "../../keys/problems.ts";
import type { OpenedKeyProblemCode } from "../../open-item.ts";
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
	"key.wrong-password": (data) =>
		value(data, "tried") === 1
			? l10n.t("The key stays locked: the password is wrong.")
			: l10n.t("The key stays locked: none of {0} passwords fits.", value(data, "tried")),
	"key.corrupted": () => l10n.t("The password is right, but what it decrypts is damaged: bytes were changed."),
	"key.cost-limit": (data) =>
		l10n.t(
			"The key asks for too much work to open it ({0}; {1} is allowed here) and was not opened.",
			value(data, "asked"),
			value(data, "allowed"),
		),
	"key.guesses-not-tried": (data) =>
		l10n.t(
			"{0} well-known or configured passwords were not tried, because each takes {1} rounds.",
			value(data, "count"),
			value(data, "rounds"),
		),
	"key.cancelled": () => l10n.t("Opening the key was cancelled."),
	"key.empty-password": () => l10n.t("The empty password opens this key: it protects nothing."),
	"key.well-known-password": () => l10n.t("A password that everybody tries first opens this key: it protects nothing."),
	"key.several-keys": (data) =>
		l10n.t("The file says that it holds {0} keys; OpenSSH reads files with one key only.", value(data, "count")),
	"key.jwk-syntax": () => l10n.t("The JSON Web Key is not valid JSON."),
	"key.jwk-member": (data) =>
		l10n.t("The member {0} of the JSON Web Key is missing or not readable.", value(data, "name")),
} satisfies Messages<KeyProblemCode | OpenedKeyProblemCode>;
