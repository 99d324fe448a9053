import * as l10n from "@vscode/l10n";
import type { PathReasonCode } from "../../chain/reason-code.ts";
import type { ProblemData } from "../../problem.ts";
import type { CRLReason } from "../../x509/extensions/crl-reason.ts";
import { revocationCauseInWords } from "../words/revocation-cause.ts";
import { reasonInWords } from "../words/revocation-reason.ts";
import { type Messages, value } from "./message.ts";

/** What path validation has against a path. `subject` is the certificate it is about, `issuer` the one above or its name. */
export const CHAIN_MESSAGES = {
	"chain.budget": () =>
		l10n.t(
			"The search was stopped before this chain was decided: there are more ways through these certificates than it may try.",
		),
	"chain.malformed": (data) =>
		l10n.t("“{0}” is damaged: fields are missing, or their lengths are wrong.", value(data, "subject")),
	"chain.issuer-not-found": (data) =>
		withKeyIdentifier(data)
			? l10n.t(
					"The issuer of “{0}”, “{1}” (key id {2}), is in none of the files and trust stores that were searched.",
					value(data, "subject"),
					value(data, "issuer"),
					value(data, "keyIdentifier"),
				)
			: l10n.t(
					"The issuer of “{0}”, “{1}”, is in none of the files and trust stores that were searched.",
					value(data, "subject"),
					value(data, "issuer"),
				),
	"chain.issuer-rekeyed": (data) =>
		l10n.t(
			"“{0}” was issued by a “{1}” with the key {2}; the “{1}” at hand has the key {3}. The CA changed its key.",
			value(data, "subject"),
			value(data, "issuer"),
			value(data, "wanted"),
			value(data, "found"),
		),
	"chain.only-cycles": (data) =>
		l10n.t(
			"The issuers of “{0}” only certify each other; none of them leads to a trusted root.",
			value(data, "subject"),
		),
	"chain.untrusted-root": (data) =>
		l10n.t("The chain ends at “{0}”, which signed itself and is not trusted here.", value(data, "subject")),
	"chain.signature-invalid": (data) =>
		l10n.t("The signature on “{0}” was not made with the key of “{1}”.", value(data, "subject"), value(data, "issuer")),
	"chain.signature-unsupported": (data) =>
		l10n.t(
			"The signature on “{0}” was not verified: the algorithm {1} is not supported here.",
			value(data, "subject"),
			value(data, "algorithm"),
		),
	"chain.algorithm-mismatch": (data) =>
		l10n.t(
			"The signed part of “{0}” names {1} as signature algorithm, the outer part {2}; they have to be the same.",
			value(data, "subject"),
			value(data, "inner"),
			value(data, "outer"),
		),
	"chain.expired": (data) => l10n.t("“{0}” expired on {1}.", value(data, "subject"), value(data, "notAfter")),
	"chain.not-yet-valid": (data) =>
		l10n.t("“{0}” is not valid before {1}.", value(data, "subject"), value(data, "notBefore")),
	"chain.validity-unreadable": (data) => l10n.t("The validity of “{0}” is not readable.", value(data, "subject")),
	"chain.version": (data) =>
		l10n.t(
			"“{0}” has version {1}, in which nothing says that it may stand there; it has to have version 3.",
			value(data, "subject"),
			value(data, "version"),
		),
	"chain.not-a-ca": (data) =>
		l10n.t(
			"“{0}” is no CA (basicConstraints does not say cA), so it cannot have issued “{1}”.",
			value(data, "subject"),
			value(data, "below"),
		),
	"chain.path-length": (data) =>
		l10n.t(
			"“{0}” allows {1} CA certificates below it (pathLenConstraint), and there are {2}.",
			value(data, "subject"),
			value(data, "limit"),
			value(data, "followers"),
		),
	"chain.depth": (data) =>
		l10n.t(
			"There are {0} CA certificates between “{1}” and the trusted one, and {2} are allowed.",
			value(data, "intermediates"),
			value(data, "subject"),
			value(data, "limit"),
		),
	"chain.key-cert-sign": (data) =>
		l10n.t(
			"The key of “{0}” may not sign certificates: its keyUsage is {1}, without keyCertSign.",
			value(data, "subject"),
			value(data, "allowed"),
		),
	"chain.purpose": (data) =>
		l10n.t(
			"“{0}” may not be used for {1}: its extKeyUsage allows {2}.",
			value(data, "subject"),
			value(data, "purpose"),
			value(data, "allowed"),
		),
	"chain.issuer-purpose": (data) =>
		l10n.t(
			"The CA “{0}” may not issue certificates for {1}: its extKeyUsage allows {2}.",
			value(data, "subject"),
			value(data, "purpose"),
			value(data, "allowed"),
		),
	"chain.key-usage": (data) =>
		l10n.t(
			"The key of “{0}” may not do what TLS needs: its keyUsage is {1}, without digitalSignature.",
			value(data, "subject"),
			value(data, "allowed"),
		),
	"chain.name-not-permitted": (data) =>
		l10n.t(
			"The name “{0}” of “{1}” is outside of what “{2}” permits: {3}.",
			value(data, "name"),
			value(data, "subject"),
			value(data, "imposedBy"),
			value(data, "base"),
		),
	"chain.name-excluded": (data) =>
		l10n.t(
			"The name “{0}” of “{1}” is excluded by “{2}”: {3}.",
			value(data, "name"),
			value(data, "subject"),
			value(data, "imposedBy"),
			value(data, "base"),
		),
	"chain.name-constraint-unsupported": (data) =>
		l10n.t(
			"“{0}” constrains names of a kind that nobody here compares, and “{1}” has such a name.",
			value(data, "imposedBy"),
			value(data, "subject"),
		),
	"chain.name-constraint-malformed": (data) =>
		l10n.t(
			"A name constraint of “{0}” cannot be compared with any name: “{1}”.",
			value(data, "imposedBy"),
			value(data, "base"),
		),
	"chain.name-malformed": (data) =>
		l10n.t(
			"The name “{0}” of “{1}” is not well-formed, so nobody can tell whether “{2}” permits it.",
			value(data, "name"),
			value(data, "subject"),
			value(data, "imposedBy"),
		),
	"chain.policy-required": (data) =>
		l10n.t(
			"No certificate policy is valid along the whole chain down to “{0}”, and one is required.",
			value(data, "subject"),
		),
	"chain.policy-mapping-any": (data) =>
		l10n.t("“{0}” maps anyPolicy to another policy or another one to it.", value(data, "subject")),
	"chain.unknown-critical-extension": (data) =>
		l10n.t(
			"The extension {0} of “{1}” is critical, and path validation does not know it.",
			value(data, "extension"),
			value(data, "subject"),
		),
	"chain.undecodable-extension": (data) =>
		l10n.t("The extension {0} of “{1}” is not readable.", value(data, "extension"), value(data, "subject")),
	"chain.duplicate-extension": (data) =>
		l10n.t("“{0}” has the extension {1} more than once.", value(data, "subject"), value(data, "extension")),
	"chain.revoked": (data) =>
		l10n.t(
			"“{0}” was revoked on {1} ({2}), says {3}.",
			value(data, "subject"),
			value(data, "date"),
			reasonInWords(value(data, "reason") as CRLReason),
			value(data, "by"),
		),
	"chain.revocation-unknown": (data) =>
		l10n.t(
			"Whether “{0}” is revoked is not known: {1}",
			value(data, "subject"),
			revocationCauseInWords(String(value(data, "cause"))),
		),
	"chain.server-name": (data) =>
		l10n.t(
			"“{0}” is not a certificate for {1}; the names it has are: {2}.",
			value(data, "subject"),
			value(data, "reference"),
			value(data, "names") === "" ? l10n.t("none") : value(data, "names"),
		),
	"chain.no-subject-alt-name": (data) =>
		l10n.t(
			"“{0}” has no subjectAltName, and a common name does not count as a name of a server.",
			value(data, "subject"),
		),
} satisfies Messages<PathReasonCode>;

const withKeyIdentifier = (data: ProblemData): boolean => (data["keyIdentifier"] ?? "") !== "";
