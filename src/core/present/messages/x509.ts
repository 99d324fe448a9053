import * as l10n from "@vscode/l10n";
import type { X509ProblemCode } from "../../x509/problems.ts";
import { type Messages, value } from "./message.ts";

export const X509_MESSAGES = {
	"x509.version": (data) => l10n.t("Version {0} does not exist for this kind of object.", value(data, "version")),
	"x509.version-1-with-extensions": (data) =>
		l10n.t("It has extensions, which version {0} does not allow; Java refuses it.", value(data, "version")),
	"x509.unique-identifier": () => l10n.t("It has a unique identifier, which RFC 5280 tells issuers not to use."),
	"x509.negative-serial": () => l10n.t("The serial number is negative; it has to be positive."),
	"x509.zero-serial": () => l10n.t("The serial number is zero; it has to be positive."),
	"x509.long-serial": (data) =>
		l10n.t("The serial number has {0} bytes; more than 20 are not allowed.", value(data, "octets")),
	"x509.algorithm-mismatch": (data) =>
		l10n.t(
			"The signed part names {0} as signature algorithm, the outer part {1}; they have to be the same, and Go and Java refuse it.",
			value(data, "inner"),
			value(data, "outer"),
		),
	"x509.algorithm-parameters": (data) =>
		l10n.t("The algorithm {0} has parameters, which it must not have.", value(data, "algorithm")),
	"x509.generalized-time-before-2050": () =>
		l10n.t("A date before 2050 has to be written as UTCTime, and this one is a GeneralizedTime."),
	"x509.not-after-before-not-before": () => l10n.t("It expires before it becomes valid."),
	"x509.empty-issuer": () => l10n.t("The issuer is empty; it has to have a name."),
	"x509.empty-attribute": (data) => l10n.t("An attribute in {0} has no value.", value(data, "field")),
	"x509.duplicate-extension": (data) =>
		l10n.t("The extension {0} occurs more than once; readers refuse that.", value(data, "name")),
	"x509.empty-extensions": () => l10n.t("The list of extensions is empty; it has to be left out then."),
	"x509.undecodable-extension": (data) => l10n.t("The content of {0} is not readable.", value(data, "name")),
	"x509.unknown-critical-extension": (data) =>
		l10n.t(
			"The extension {0} is critical and not understood here; software that does not know it has to refuse the object.",
			value(data, "name"),
		),
	"x509.public-key": (data) =>
		l10n.t(
			"The {0} key has {1} bytes where {2} are right.",
			value(data, "algorithm"),
			value(data, "octets"),
			value(data, "expected"),
		),
	"x509.explicit-ec-parameters": (data) =>
		value(data, "form") === "explicit"
			? l10n.t("The elliptic curve is written out instead of named; Go and Java refuse such keys.")
			: l10n.t("The elliptic curve is not named, so that the key cannot be used on its own."),
	"x509.point-encoding": () => l10n.t("The public key is not a point of this curve's size."),
	"x509.unknown-curve": (data) => l10n.t("The elliptic curve {0} is not known here.", value(data, "oid")),
	"x509.compressed-point": () => l10n.t("The public key is a compressed point, which Go and Java do not read."),
	"x509.uncommon-algorithm": (data) => l10n.t("The algorithm {0} is seldom supported.", value(data, "name")),
	"x509.attribute-not-text": (data) =>
		l10n.t("An attribute in {0} is not text and is shown in hex.", value(data, "field")),
	"x509.rsa-parameters": () => l10n.t("The RSA algorithm lacks its NULL parameters; Go refuses that."),
	"x509.unknown-key-algorithm": (data) => l10n.t("The key algorithm {0} is not known here.", value(data, "oid")),
	"x509.unknown-signature-algorithm": (data) =>
		l10n.t("The signature algorithm {0} is not known here.", value(data, "oid")),
	"x509.negative-path-length": (data) =>
		l10n.t("The path length {0} is no number of certificates.", value(data, "value")),
	"x509.ip-address-length": (data) =>
		l10n.t("An IP address has {0} bytes; no address has that many.", value(data, "octets")),
	"x509.ip-address-mask": () => l10n.t("The address mask has a hole: it is not ones followed by zeros."),
	"x509.subtree-bounds": () => l10n.t("The name constraint has a minimum or maximum, which RFC 5280 does not allow."),
	"x509.integer-range": (data) =>
		l10n.t("{0} has the value {1}, which is outside of what it can be.", value(data, "field"), value(data, "value")),
	"x509.range-order": (data) => l10n.t("The range {0} to {1} runs backwards.", value(data, "min"), value(data, "max")),
	"x509.unknown-value": (data) =>
		l10n.t("{0} has the value {1}, which stands for nothing.", value(data, "field"), value(data, "value")),
	"x509.tls-structure": (data) =>
		l10n.t(
			"{0} claims {1} bytes, but {2} are there.",
			value(data, "field"),
			value(data, "claimed"),
			value(data, "available"),
		),
	"x509.empty-sequence": (data) => l10n.t("{0} is empty; it has to have at least one element.", value(data, "field")),
	"x509.missing-attributes": () =>
		l10n.t("The request leaves its attributes out; it has to have them, even when empty."),
	"x509.attribute-values": (data) => l10n.t("The attribute {0} does not have exactly one value.", value(data, "name")),
	"x509.missing-next-update": () =>
		l10n.t("The list does not say when the next one comes, so nobody knows when it is stale."),
	"x509.next-update-before-this-update": () => l10n.t("The next update lies before this one."),
	"x509.empty-revoked-certificates": () =>
		l10n.t("The list of revoked certificates is empty; it has to be left out then."),
	"x509.more-problems": (data) => l10n.t("{0} more problems in the entries are not shown.", value(data, "count")),
} satisfies Messages<X509ProblemCode>;
