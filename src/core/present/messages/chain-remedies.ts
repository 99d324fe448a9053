import * as l10n from "@vscode/l10n";
import type { ChainReasonCode } from "../../chain/reason-code.ts";
import type { ProblemData } from "../../problem.ts";
import { type Message, value } from "./message.ts";

const hasUrl = (data: ProblemData): boolean => (data["url"] ?? "") !== "";

const whereToGet = (data: ProblemData): string =>
	hasUrl(data)
		? l10n.t("The certificate names where to get it: {0}", value(data, "url"))
		: l10n.t("Ask whoever issued the certificate for the whole chain, often a file called fullchain or ca-bundle.");

const issueAgain = (data: ProblemData): string => l10n.t("“{0}” has to be issued again.", value(data, "subject"));

/** What to do, where something can be done that the reason itself does not say. */
export const CHAIN_REMEDIES: Readonly<Partial<Record<ChainReasonCode, Message>>> = {
	"chain.issuer-not-found": whereToGet,
	"chain.only-cycles": whereToGet,
	"chain.issuer-rekeyed": (data) =>
		hasUrl(data)
			? l10n.t(
					"Get the certificate of “{0}” with the key {1}: {2}",
					value(data, "issuer"),
					value(data, "wanted"),
					value(data, "url"),
				)
			: l10n.t("Get the certificate of “{0}” with the key {1}.", value(data, "issuer"), value(data, "wanted")),
	"chain.untrusted-root": () =>
		l10n.t("If its owner confirms the fingerprint, add it to the trust store of whoever has to trust it."),
	"chain.signature-invalid": () =>
		l10n.t(
			"Either the certificate was changed after it was signed, or this is not the issuer’s certificate that belongs to it.",
		),
	"chain.expired": (data) =>
		data["isLeaf"] === 1
			? l10n.t("Renew it.")
			: l10n.t("Get the current certificate of this CA; often it has the same key, so that nothing else changes."),
	"chain.not-yet-valid": () => l10n.t("Wait, or look at the clock of the machine that refuses it."),
	"chain.not-a-ca": issueAgain,
	"chain.key-cert-sign": issueAgain,
	"chain.path-length": () =>
		l10n.t("Issue from a CA higher up, or have the CA certificate issued with a larger limit."),
	"chain.purpose": (data) => l10n.t("Have it issued again with {0} in extKeyUsage.", value(data, "purpose")),
	"chain.issuer-purpose": (data) => l10n.t("Have it issued by a CA that may issue for {0}.", value(data, "purpose")),
	"chain.key-usage": () => l10n.t("Have it issued again with digitalSignature in keyUsage."),
	"chain.server-name": (data) =>
		l10n.t(
			"Connect with one of its names, or have it issued again with {0} among its subjectAltNames.",
			value(data, "reference"),
		),
	"chain.no-subject-alt-name": () => l10n.t("Have it issued again with its names in subjectAltName."),
	"chain.revoked": () => l10n.t("Replace it and its key; except for a hold, a revocation is final."),
	"chain.revocation-unknown": (data) =>
		value(data, "cause") === "stale" ? l10n.t("Get the current one from the issuer.") : "",
	"chain.budget": () => l10n.t("Give it fewer certificates, or raise the limits."),
	"chain.unknown-critical-extension": () =>
		l10n.t("Use software that knows the extension, or have the certificate issued without it."),
};
