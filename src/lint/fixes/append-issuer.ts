import type { Certificate } from "../../core/index.ts";
import { pemText } from "../../core/present/base64.ts";
import { isIssuedBy } from "../facts/issuance.ts";
import { servedChains } from "../facts/served-chain.ts";
import { fileSubject } from "../file-subject.ts";
import { isAlone, isPlainBlock, itemAt, lineBreakOf, lineStart } from "./block.ts";
import type { FixSource, Mendable, Replacement } from "./define-fix.ts";

/** The rules that an issuer found elsewhere ends. */
export const MISSING_ISSUER: ReadonlySet<string> = new Set(["missing-intermediate"]);

/** The certificate whose issuer is missing where `finding` says so. */
export function withoutIssuer(source: FixSource, { range }: Mendable): Certificate | undefined {
	const item = itemAt(source, range.start);
	return item?.content.kind === "certificate" ? item.content.certificate : undefined;
}

/** Those of `candidates` that lead from `certificate` upwards, the root left out: peers have it or do not trust it. */
export function issuersAbove(certificate: Certificate, candidates: readonly Certificate[]): readonly Certificate[] {
	const above: Certificate[] = [];
	for (let last = certificate; !last.isSelfIssued; ) {
		const subject = last;
		const issuer = candidates.find((each) => !(each.isSelfIssued || above.includes(each)) && isIssuedBy(subject, each));
		if (issuer === undefined) break;
		above.push(issuer);
		last = issuer;
	}
	return above;
}

/** Puts `issuers` behind the last certificate of the chain that `finding` is about, in the layout that it has. */
export function appendIssuers(
	source: FixSource,
	{ range }: Mendable,
	issuers: readonly Certificate[],
): readonly Replacement[] {
	const { text, items } = source;
	const item = itemAt(source, range.start);
	const file = fileSubject({ items, range: { start: 0, end: text.length } });
	const chain = servedChains(file).find(({ certificates }) => certificates.some((each) => each.item === item));
	const last = chain?.path.at(-1)?.item;
	if (last === undefined || !isPlainBlock(source, last) || !isAlone(text, last.range)) return [];
	const { start, end } = last.range;
	const indentation = text.slice(lineStart(text, start), start);
	const lineBreak = lineBreakOf(text);
	const lines = issuers.flatMap(({ der }) => pemText("CERTIFICATE", der).trimEnd().split("\n"));
	return [{ start: end, end, text: lines.map((line) => lineBreak + indentation + line).join("") }];
}
