import * as l10n from "@vscode/l10n";
import { type Item, PkiDocument } from "../../core/index.ts";
import { itemAt } from "./block.ts";
import { defineFix, type FixSource, type Replacement } from "./define-fix.ts";
import { applied, keepingBytes } from "./same-bytes.ts";

/** Labels of RFC 7468 for what has only one. */
const LABELS: Readonly<Partial<Record<Item["content"]["kind"], string>>> = {
	certificate: "CERTIFICATE",
	certificateRequest: "CERTIFICATE REQUEST",
	crl: "X509 CRL",
	publicKey: "PUBLIC KEY",
	pkcs7: "PKCS7",
	attributeCertificate: "ATTRIBUTE CERTIFICATE",
};

export const correctLabel = defineFix({
	id: "correct-label",
	mends: ["pem.label-mismatch", "key.label-mismatch", "content.label-mismatch"],
	title: () => l10n.t("Correct the label to what the block holds"),
	isLayout: true,
	edits: (source, { range, data }) => {
		const item = itemAt(source, range.start);
		if (item === undefined || item.base64Layers > 0) return [];
		const candidates = [data["expected"], data["begin"], data["end"], LABELS[item.content.kind]];
		for (const label of candidates) {
			if (typeof label !== "string") continue;
			const edits = relabelled(source, item, label);
			if (edits.length > 0 && fits(source, item, edits)) return keepingBytes(source, edits);
		}
		return [];
	},
});

function relabelled({ text }: FixSource, { range }: Item, label: string): Replacement[] {
	const own = text.slice(range.start, range.end);
	return [...own.matchAll(/(?<=-----(?:BEGIN|END) )[^\r\n]*?(?=-----)/g)]
		.filter(({ 0: old }) => old !== label)
		.map(({ index, 0: old }) => {
			const start = range.start + index;
			return { start, end: start + old.length, text: label };
		});
}

/** Whether nobody minds the label any more. */
function fits({ text, host }: FixSource, { range }: Item, edits: readonly Replacement[]): boolean {
	const after = new PkiDocument(applied(text, edits), host);
	return after.problemsOf(after.indexAt(range.start)).every(({ code }) => !code.endsWith("label-mismatch"));
}
