import type { ChainPath, ChainReason } from "../../chain/result.ts";
import type { ProblemData } from "../../problem.ts";
import { CHAIN_MESSAGES } from "../messages/chain.ts";
import { CHAIN_PROFILE_MESSAGES } from "../messages/chain-profile.ts";
import { CHAIN_REMEDIES } from "../messages/chain-remedies.ts";
import { certificateTitle } from "../title.ts";
import { serverNameHint } from "../words/server-name.ts";
import { dateInWords, shortKeyIdentifier } from "./facts.ts";

/** A reason as a person reads it. Untrusted text is in it and not escaped yet. */
export interface ReasonView {
	readonly code: string;
	/** Which certificate of the path it is about; 0 is the leaf. */
	readonly certificateIndex: number;
	/** The certificates by name, the field and what is wrong. */
	readonly sentence: string;
	/** What to do about it; empty where the sentence says all. */
	readonly remedy: string;
	/** What decides: `RFC 5280 §4.2.1.9`. */
	readonly clause: string;
}

const MESSAGES = { ...CHAIN_MESSAGES, ...CHAIN_PROFILE_MESSAGES };

/** A reason of a path in words. */
export function reasonView(path: ChainPath, reason: ChainReason): ReasonView {
	const { code, certificateIndex, clause } = reason;
	const data = withNames(path, reason);
	const hints = [code === "chain.server-name" ? serverNameHint(data) : "", CHAIN_REMEDIES[code]?.(data) ?? ""];
	return {
		code,
		certificateIndex,
		sentence: MESSAGES[code](data),
		remedy: hints.filter((hint) => hint !== "").join(" "),
		clause,
	};
}

/** The data of a reason with the certificates' names, and with dates and key identifiers for a person. */
function withNames({ certificates, missing }: ChainPath, { certificateIndex, data }: ChainReason): ProblemData {
	const titleAt = (index: number): string => {
		const member = certificates[index];
		return member === undefined ? "" : certificateTitle(member.certificate);
	};
	const issuer = titleAt(certificateIndex + 1) || (missing === undefined ? "" : missing.issuer.toString());
	const shown: Record<string, string | number> = {
		issuer,
		url: missing?.caIssuers[0] ?? "",
		...data,
		subject: titleAt(certificateIndex),
		below: titleAt(certificateIndex - 1),
		isLeaf: certificateIndex === 0 ? 1 : 0,
	};
	for (const field of DATES) if (typeof data[field] === "string") shown[field] = dateInWords(data[field]);
	for (const field of KEY_IDENTIFIERS)
		if (typeof data[field] === "string") shown[field] = shortKeyIdentifier(data[field]);
	return shown;
}

const DATES = ["notBefore", "notAfter", "at", "date"] as const;
const KEY_IDENTIFIERS = ["keyIdentifier", "wanted", "found"] as const;
