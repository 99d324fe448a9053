import * as l10n from "@vscode/l10n";
import type { Range } from "../../../core/index.ts";
import type { Certificate } from "../../../core/x509/certificate.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { fromPunycode } from "../../facts/punycode-label.ts";

const LATIN = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** A word of Cyrillic or Greek letters of which each looks like a Latin one. */
const ALL_LOOKALIKES = /^[асеорхуіјѕһӏԁԛԝο0-9-]*[асеорхуіјѕһӏԁԛԝο][асеорхуіјѕһӏԁԛԝο0-9-]*$/u;
const ASCII = /^[\x20-\x7e]*$/;

export const mixedScriptName = defineRule({
	id: "mixed-script-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name that looks like another one"),
	citation: {
		source: "UTS 39",
		section: "5",
		url: "https://www.unicode.org/reports/tr39/#Restriction_Level_Detection",
	},
	messages: {
		mixed: ({ word = "", name = "" }) =>
			l10n.t(
				"“{0}” in “{1}” mixes Latin letters with ones of another script that look alike: it may pass for another name.",
				word,
				name,
			),
		lookalike: ({ word = "", name = "" }) =>
			l10n.t(
				"“{0}” in “{1}” has no Latin letter although it looks like a Latin word: it may pass for another name.",
				word,
				name,
			),
	},
	applies: ({ certificate }) => namesOf(certificate).length > 0,
	*check({ certificate }) {
		for (const { text, host, range } of namesOf(certificate)) {
			const words = host ? text.split(".") : text.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u);
			for (const word of words) {
				const isMixed = LATIN.test(word) && LOOKALIKE.test(word);
				// Below a top-level domain of its own script, such a word is what it looks like.
				const isLookalike = host && ASCII.test(words.at(-1) ?? "") && ALL_LOOKALIKES.test(word);
				if (isMixed || isLookalike)
					yield { message: isMixed ? "mixed" : "lookalike", range, data: { word, name: text } };
			}
		}
	},
});

interface ReadName {
	/** As people see it. */
	readonly text: string;
	readonly host: boolean;
	readonly range: Range;
}

/** Names with other letters than ASCII: hosts with their labels as Unicode, and the texts of the subject. */
function namesOf(certificate: Certificate): readonly ReadName[] {
	const hosts = alternativeNames(certificate)
		.filter(({ type }) => type === "dns")
		.map(({ value, range }) => ({ text: inUnicode(value), host: true, range }));
	const texts = certificate.subject.rdns.flat().map(({ text = "", value }) => ({
		text: text.includes("xn--") ? inUnicode(text) : text,
		host: text.includes("xn--"),
		range: value,
	}));
	return [...hosts, ...texts].filter(({ text }) => !ASCII.test(text));
}

const inUnicode = (host: string): string =>
	host
		.toLowerCase()
		.split(".")
		.map((label) => (label.startsWith("xn--") ? (fromPunycode(label.slice(4)) ?? label) : label))
		.join(".");
