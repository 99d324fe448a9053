import * as l10n from "@vscode/l10n";
import type { ChainEdge, ChainPath, ChainResult } from "../core/chain/index.ts";
import type { ReasonView } from "../core/present/chain/reason.ts";
import { verdictView } from "../core/present/chain/verdict.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import { certificateTitle } from "../core/present/title.ts";
import type { Styles } from "./styles.ts";

/** The verdict for a person to read: one sentence, the best chain from its top, why not and what to do. */
export function verifyReport(result: ChainResult, style: Styles): string {
	const { headline, reasons, hints, notes } = verdictView(result);
	const tone = result.valid ? style.tone.good : style.tone.bad;
	const lines = [
		tone(style.strong(terminalText(headline))),
		...(result.best === undefined ? [] : ["", ...pathLines(result.best)]),
		...(reasons.length > 0 ? ["", ...reasons.flatMap((reason) => reasonLines(reason, style))] : []),
		...hints.map((hint) => `  ${terminalText(hint)}`),
		...(notes.length > 0 ? ["", ...notes.flatMap((note) => reasonLines(note, style))] : []),
		...otherPaths(result, style),
	];
	return `${lines.join("\n")}\n`;
}

/** The anchor first, each certificate one step further in than the one that issued it. */
function pathLines({ certificates, edges, missing }: ChainPath): string[] {
	const top = missing === undefined ? [] : [`  ${terminalText(l10n.t("missing: {0}", missing.issuer.toString()))}`];
	const members = certificates.map((member, index) => {
		const until = member.certificate.notAfter.iso?.slice(0, 10) ?? "?";
		const trust = member.isAnchor ? l10n.t(", trusted") : "";
		const origin = member.origins[0] === undefined ? "" : ` [${member.origins[0].label}]`;
		const text = `${certificateTitle(member.certificate)} (${l10n.t("until {0}", until)}${trust})${origin}`;
		return terminalText(text) + signatureText(edges[index]);
	});
	const lines = members.reverse();
	return [...top, ...lines.map((line, index) => `  ${"  ".repeat(index + top.length)}${line}`)];
}

function signatureText(edge: ChainEdge | undefined): string {
	switch (edge?.signature) {
		case "invalid":
			return ` ✗ ${l10n.t("signature not by the one above")}`;
		case "unsupported":
			return ` ? ${l10n.t("signature not verified")}`;
		default:
			return "";
	}
}

const reasonLines = ({ sentence, remedy, clause, code }: ReasonView, style: Styles): string[] => [
	`  ${terminalText(sentence)} ${style.faint(`(${terminalText(`${clause}; ${code}`)})`)}`,
	...(remedy === "" ? [] : [`    → ${terminalText(remedy)}`]),
];

function otherPaths({ paths }: ChainResult, style: Styles): string[] {
	const others = paths.length - 1;
	return others > 0 ? ["", style.faint(l10n.t("Other chains: {0}; --json shows them.", others))] : [];
}
