import * as l10n from "@vscode/l10n";
import type { KeystoreProblemCode } from "../../keystore/index.ts";
import type { OpenedProblemCode } from "../../open-item.ts";
import type { ProblemData } from "../../problem.ts";
import { type Messages, value } from "./message.ts";

/** What a problem is about: an entry where it names one, else the store. Aliases are untrusted text. */
const whose = (data: ProblemData): string =>
	data["alias"] === undefined ? l10n.t("The keystore") : l10n.t("The entry “{0}”", value(data, "alias"));

export const KEYSTORE_MESSAGES = {
	"keystore.password-needed": (data) => l10n.t("{0} is locked: it needs a password.", whose(data)),
	"keystore.wrong-password": (data) =>
		value(data, "tried") === 1
			? l10n.t("{0} stays locked: the password is wrong.", whose(data))
			: l10n.t("{0} stays locked: none of {1} passwords fits.", whose(data), value(data, "tried")),
	"keystore.guesses-not-tried": (data) =>
		l10n.t(
			"{0}: {1} well-known or configured passwords were not tried, because each takes {2} rounds.",
			whose(data),
			value(data, "count"),
			value(data, "rounds"),
		),
	"keystore.unsupported-algorithm": (data) =>
		l10n.t("{0} uses the algorithm {1}, which is not known here.", whose(data), value(data, "algorithm")),
	"keystore.corrupted": (data) =>
		data["field"] === undefined
			? l10n.t("{0} is damaged: bytes were changed. No password can help.", whose(data))
			: l10n.t("{0} is damaged at {1}: bytes were changed. No password can help.", whose(data), value(data, "field")),
	"keystore.truncated": (data) =>
		data["field"] === undefined
			? l10n.t("The keystore was cut off: it ends in the middle.")
			: l10n.t("The keystore was cut off: it ends inside {0}.", value(data, "field")),
	"keystore.cost-limit": (data) =>
		l10n.t(
			"{0} asks for too much work to derive its key ({1}; {2} is allowed here) and was not opened.",
			whose(data),
			value(data, "asked"),
			value(data, "allowed"),
		),
	"keystore.cancelled": () => l10n.t("Opening the keystore was cancelled."),
	"keystore.unrecognised": () => l10n.t("This is no keystore of a kind that is known here."),
	"keystore.unsupported-version": (data) =>
		l10n.t("Version {0} of this keystore format is not known here.", value(data, "version")),
	"keystore.mac-parameters": (data) =>
		l10n.t(
			"The parameter {0} of the integrity check is not what its standard allows; some software refuses the file.",
			value(data, "field"),
		),
	"keystore.public-key-encryption": () =>
		l10n.t("A part is encrypted to certificates: a private key opens it, not a password."),
	"keystore.public-key-integrity": () =>
		l10n.t("A signature protects the contents instead of a password; Java and OpenSSL do not read that."),
	"keystore.serialised-object": (data) =>
		data["alias"] === undefined
			? l10n.t("A serialised Java object is in it, which is not looked into.")
			: l10n.t("The entry “{0}” is a serialised Java object, which is not looked into.", value(data, "alias")),
	"keystore.unknown-entry": (data) =>
		l10n.t("An entry of type {0} is not known here and not shown.", value(data, "type")),
	"keystore.certificate-type": (data) =>
		l10n.t("A certificate or list is of type {0}, not X.509, and is not shown.", value(data, "type")),
	"keystore.duplicate-alias": (data) =>
		l10n.t("The alias “{0}” is there more than once; Java finds one of the entries only.", value(data, "alias")),
	"keystore.key-mismatch": (data) =>
		l10n.t("{0} holds a private key that does not belong to its certificate.", whose(data)),
	"keystore.trailing-data": () => l10n.t("Bytes follow the end of the keystore; they mean nothing there."),
	"keystore.empty-password": () => l10n.t("The empty password opens this keystore: it protects nothing."),
	"keystore.well-known-password": () =>
		l10n.t("A password that everybody tries first opens this keystore: it protects nothing."),
} satisfies Messages<KeystoreProblemCode | OpenedProblemCode>;
