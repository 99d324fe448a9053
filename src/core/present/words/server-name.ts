import * as l10n from "@vscode/l10n";
import type { ServerNameMismatchCode } from "../../chain/names/reference-identifier.ts";
import type { ProblemData } from "../../problem.ts";
import { type Message, value } from "../messages/message.ts";

const HINTS: Readonly<Partial<Record<ServerNameMismatchCode, Message>>> = {
	"name.invalid-reference": () => l10n.t("What was asked for is no well-formed name."),
	"name.undecodable-alt-name": () => l10n.t("Its subjectAltName is not readable."),
	"name.address-as-dns-name": (data) =>
		l10n.t("It has the address “{0}” written as a DNS name, where it does not count.", value(data, "presented")),
	"name.wildcard-position": (data) =>
		l10n.t("The wildcard in “{0}” does not count: it has to be the whole first label.", value(data, "presented")),
	"name.wildcard-one-label": (data) =>
		l10n.t("The wildcard in “{0}” stands for exactly one label, and more are asked for.", value(data, "presented")),
	"name.wildcard-bare-domain": (data) => l10n.t("“{0}” does not include the domain itself.", value(data, "presented")),
	"name.wildcard-too-broad": (data) =>
		l10n.t("“{0}” stands for a whole top-level domain and does not count.", value(data, "presented")),
	"name.unicode-dns-name": (data) =>
		l10n.t("“{0}” would be it, but has to be written in A-labels (xn--…).", value(data, "presented")),
	"name.underscore": (data) =>
		l10n.t("“{0}” would be it, but has an underscore, which host names must not have.", value(data, "presented")),
	"name.malformed-presented": (data) =>
		l10n.t("“{0}” would be it, but is no well-formed name.", value(data, "presented")),
	"name.local-part-case": (data) =>
		l10n.t("“{0}” differs only by upper and lower case, which counts here.", value(data, "presented")),
};

/** How the nearest name of a certificate misses the one asked for; empty where there is nothing near. */
export const serverNameHint = (data: ProblemData): string =>
	HINTS[String(value(data, "why")) as ServerNameMismatchCode]?.(data) ?? "";
