import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** Control and format characters (Unicode categories Cc and Cf), the ones that turn the direction of text among them. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

export const invisibleCharacterInName = defineRule({
	id: "invisible-character-in-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name has characters that nobody sees"),
	citation: { source: "Unicode Technical Standard #39", section: "", url: "https://www.unicode.org/reports/tr39/" },
	messages: {
		invisible: ({ code = "", attribute = "" }) =>
			l10n.t(
				"{1} has the invisible character {0}: the name can look like another one, and comparing it will fail.",
				code,
				attribute,
			),
	},
	*check({ certificate }) {
		for (const { type, text = "", value } of [...certificate.subject.rdns, ...certificate.issuer.rdns].flat()) {
			const [found] = INVISIBLE.exec(text) ?? [];
			if (found !== undefined)
				yield {
					message: "invisible",
					range: value,
					data: { code: codePoint(found), attribute: type.name ?? type.dotted },
				};
		}
	},
});

const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
