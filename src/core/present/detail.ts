import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import type { Problem } from "../problem.ts";
import type { SelfSignature } from "../self-signature.ts";
import { badges } from "./badges.ts";
import { certificateSections } from "./detail/certificate.ts";
import { crlSections } from "./detail/crl.ts";
import { privateKeySections, publicKeySections } from "./detail/key.ts";
import { keystoreSections } from "./detail/keystore.ts";
import { otherSections } from "./detail/other.ts";
import { requestSections } from "./detail/request.ts";
import { row, text } from "./detail/rows.ts";
import type { DetailView, Section } from "./detail-view.ts";
import type { Digests } from "./digests.ts";
import { icon } from "./icon.ts";
import { problemView } from "./problem-message.ts";
import { readersSections } from "./readers/section.ts";
import { summaryParts } from "./summary.ts";
import { title } from "./title.ts";
import { outlook } from "./validity.ts";
import { kindInWords } from "./words/object-kind.ts";
import { placeInWords } from "./words/place.ts";
import { selfSignatureInWords } from "./words/self-signature.ts";

export interface DetailContext {
	/** Milliseconds since the epoch. */
	readonly now: number;
	/** Without it there are no fingerprints. */
	readonly digests?: Digests;
	/** Whether the object's own key made its signature, where somebody has verified that. */
	readonly selfSignature?: SelfSignature | undefined;
	/** Those of the whole source; the view keeps what lies inside the object. */
	readonly problems?: readonly Problem[];
}

/** Everything a person is told about `item`. Holds no byte of a private key. */
export function detailView(item: Item, { now, digests, selfSignature, problems = [] }: DetailContext): DetailView {
	const { start, end } = item.range;
	const kind = kindInWords(item);
	const place = placeInWords(item.place);
	return {
		title: title(item),
		kind,
		summary: [...summaryParts(item, now, outlook).filter((part) => part !== kind), place]
			.filter((part) => part !== undefined)
			.join(" · "),
		icon: icon(item),
		badges: badges(item, now),
		range: { start, end },
		sections: [...withSelfSignature(sections(item, now, digests), selfSignature), ...readersSections(item)],
		problems: problems.filter(({ range }) => range.start >= start && range.end <= end).map(problemView),
	};
}

function withSelfSignature(sections: readonly Section[], verdict: SelfSignature | undefined): readonly Section[] {
	if (verdict === undefined) return sections;
	const checked = row(l10n.t("Made with its own key"), text(selfSignatureInWords(verdict)));
	return sections.map((section) =>
		section.id === "signature" ? { ...section, rows: [...section.rows, checked] } : section,
	);
}

function sections(item: Item, now: number, digests: Digests | undefined): readonly Section[] {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
			return certificateSections(item, content, now, digests);
		case "certificateRequest":
			return requestSections(item, content.certificateRequest, digests);
		case "crl":
			return crlSections(item, content.crl, now, digests);
		case "privateKey":
			return privateKeySections(content, digests);
		case "publicKey":
			return publicKeySections(item, content.publicKey, digests);
		case "parameters":
			return otherSections(item, content.parameters);
		case "attributeCertificate":
			return otherSections(item, content.attributeCertificate);
		case "pkcs7":
			return otherSections(item, content.pkcs7);
		case "keystore":
			return keystoreSections(item, content.keystore);
		case "ocspRequest":
			return otherSections(item, content.ocspRequest);
		case "ocspResponse":
			return otherSections(item, content.ocspResponse);
		case "timestampRequest":
			return otherSections(item, content.timestampRequest);
		case "timestampResponse":
			return otherSections(item, content.timestampResponse);
		case "unknown":
			return [unknownSection(content.reason)];
	}
}

/** No bytes are shown: what cannot be told may be a secret. */
const unknownSection = (reason: "label" | "content"): Section => ({
	id: "general",
	title: l10n.t("General"),
	rows: [
		row(
			l10n.t("Content"),
			text(
				reason === "label" ? l10n.t("of a kind that is not supported") : l10n.t("not readable as what it claims to be"),
			),
		),
	],
});
