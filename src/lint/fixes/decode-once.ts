import * as l10n from "@vscode/l10n";
import { latin1 } from "../../core/der/latin1.ts";
import { decodeBase64 } from "../../core/pem/base64.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

const BASE64 = /[A-Za-z0-9+/=]/;
const NOTHING_ELSE = /^[A-Za-z0-9+/]+={0,2}$/;

export const decodeOnce = defineFix({
	id: "decode-once",
	mends: ["embedded.encoded-twice"],
	title: () => l10n.t("Take one layer of base64 off"),
	isLayout: false,
	edits: (source, { range }) => {
		const { text } = source;
		let { start, end } = range;
		while (start > 0 && BASE64.test(text.charAt(start - 1))) start--;
		while (end < text.length && BASE64.test(text.charAt(end))) end++;
		const outer = text.slice(start, end).replace(/=+$/, "");
		if (!NOTHING_ELSE.test(outer)) return [];
		const bytes = decodeBase64(outer, [0, outer.length], undefined);
		const inner = latin1(bytes, 0, bytes.length).replace(/\s+/g, "");
		return NOTHING_ELSE.test(inner) ? keepingBytes(source, [{ start, end, text: inner }]) : [];
	},
});
