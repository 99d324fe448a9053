import * as l10n from "@vscode/l10n";
import type { Asn1NodeView } from "../../src/editor/protocol/asn1-messages.ts";
import { element } from "./element.ts";

/** Where the selected node is and how it is encoded, in the colours that its bytes are marked with. */
export function asn1Facts(node: Asn1NodeView): HTMLElement {
	const { start, contentStart, contentEnd, isHidden } = node;
	const parts = [
		element("span", {}, l10n.t("Offset {0}", start)),
		element("span", { class: "asn1-swatch", "data-part": "header" }, l10n.t("header {0} bytes", contentStart - start)),
		element(
			"span",
			{ class: "asn1-swatch", "data-part": "content" },
			l10n.t("content {0} bytes", contentEnd - contentStart),
		),
		element("span", {}, encoding(node)),
	];
	if (isHidden) parts.push(element("span", { class: "asn1-hidden" }, l10n.t("its bytes are not shown")));
	return element("p", { class: "asn1-facts" }, ...parts);
}

/** Class and form of the tag: "context-specific, constructed". */
function encoding({ tag, tagClass, form, isEncapsulating }: Asn1NodeView): string {
	if (tag === "") return l10n.t("no ASN.1");
	const parts = [className(tagClass), formName(form)];
	if (isEncapsulating) parts.push(l10n.t("contains an encoding"));
	return parts.join(", ");
}

function className(tagClass: Asn1NodeView["tagClass"]): string {
	switch (tagClass) {
		case "universal":
			return l10n.t("universal");
		case "application":
			return l10n.t("application");
		case "context-specific":
			return l10n.t("context-specific");
		case "private":
			return l10n.t("private");
	}
}

function formName(form: Asn1NodeView["form"]): string {
	switch (form) {
		case "primitive":
			return l10n.t("primitive");
		case "constructed":
			return l10n.t("constructed");
		case "indefinite":
			return l10n.t("constructed, of indefinite length (BER)");
	}
}
