import * as l10n from "@vscode/l10n";
import type { ProfileReasonCode } from "../../chain/reason-code.ts";
import { type Messages, value } from "./message.ts";

/** What a certificate of a path is not, though its profile demands it. `subject` is the certificate. */
export const CHAIN_PROFILE_MESSAGES = {
	"chain.serial-not-positive": (data) => l10n.t("The serial number of “{0}” is not positive.", value(data, "subject")),
	"chain.serial-too-long": (data) =>
		l10n.t(
			"The serial number of “{0}” has {1} bytes; more than 20 are not allowed.",
			value(data, "subject"),
			value(data, "octets"),
		),
	"chain.empty-issuer": (data) => l10n.t("“{0}” does not name its issuer.", value(data, "subject")),
	"chain.empty-ca-subject": (data) => l10n.t("The CA that issued “{0}” has an empty name.", value(data, "below")),
	"chain.no-authority-key-identifier": (data) =>
		l10n.t("“{0}” does not say which key signed it: it has no authorityKeyIdentifier.", value(data, "subject")),
	"chain.no-subject-key-identifier": (data) =>
		l10n.t("The CA certificate “{0}” has no subjectKeyIdentifier.", value(data, "subject")),
	"chain.criticality": (data) =>
		value(data, "expected") === "critical"
			? l10n.t("The extension {0} of “{1}” has to be critical.", value(data, "extension"), value(data, "subject"))
			: l10n.t("The extension {0} of “{1}” must not be critical.", value(data, "extension"), value(data, "subject")),
	"chain.key-cert-sign-without-ca": (data) =>
		l10n.t(
			"“{0}” may sign certificates by its keyUsage, and is no CA by its basicConstraints.",
			value(data, "subject"),
		),
	"chain.path-length-without-ca": (data) =>
		l10n.t("“{0}” limits the length of chains below it, and is no CA.", value(data, "subject")),
	"chain.extension-in-end-entity": (data) =>
		l10n.t("“{0}” has the extension {1}, which only a CA may have.", value(data, "subject"), value(data, "extension")),
	"chain.extension-in-ca": (data) =>
		l10n.t(
			"The CA “{0}” has the extension {1}, which no CA may have.",
			value(data, "subject"),
			value(data, "extension"),
		),
	"chain.empty-extension": (data) =>
		l10n.t("The extension {0} of “{1}” is empty.", value(data, "extension"), value(data, "subject")),
	"chain.extension-needs-version-3": (data) =>
		l10n.t("“{0}” has extensions, which version {1} does not allow.", value(data, "subject"), value(data, "version")),
	"chain.weak-key": (data) =>
		l10n.t(
			"The {0} key of “{1}” has {2} bits; it has to have at least 2048, in whole bytes.",
			value(data, "algorithm"),
			value(data, "subject"),
			value(data, "size"),
		),
	"chain.forbidden-key": (data) =>
		l10n.t("“{0}” has a key of a kind that is not allowed: {1}.", value(data, "subject"), value(data, "algorithm")),
	"chain.forbidden-signature-algorithm": (data) =>
		l10n.t(
			"“{0}” is signed with {1}, which is not allowed any more.",
			value(data, "subject"),
			value(data, "algorithm"),
		),
	"chain.validity-too-long": (data) =>
		l10n.t(
			"“{0}” is valid for {1} days; {2} are allowed for certificates of its time.",
			value(data, "subject"),
			value(data, "days"),
			value(data, "most"),
		),
	"chain.ca-as-leaf": (data) =>
		l10n.t("“{0}” is a CA certificate and stands where a server’s has to stand.", value(data, "subject")),
	"chain.no-extended-key-usage": (data) =>
		l10n.t("“{0}” does not say what it may be used for: it has no extKeyUsage.", value(data, "subject")),
	"chain.any-extended-key-usage": (data) =>
		l10n.t("The extKeyUsage of “{0}” allows everything (anyExtendedKeyUsage).", value(data, "subject")),
	"chain.root-extended-key-usage": (data) =>
		l10n.t("The root “{0}” has an extKeyUsage, which roots must not have.", value(data, "subject")),
	"chain.root-authority-key-identifier": (data) =>
		l10n.t(
			"The authorityKeyIdentifier of the root “{0}” is not what a root’s has to be: {1}.",
			value(data, "subject"),
			value(data, "field"),
		),
	"chain.common-name-not-in-san": (data) =>
		l10n.t(
			"The common name “{0}” of “{1}” is not one of its subjectAltNames, letter by letter.",
			value(data, "commonName"),
			value(data, "subject"),
		),
	"chain.wildcard-too-wide": (data) =>
		l10n.t(
			"The wildcard “{0}” of “{1}” stands for a whole top-level domain.",
			value(data, "name"),
			value(data, "subject"),
		),
} satisfies Messages<ProfileReasonCode>;
