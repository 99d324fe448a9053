import * as l10n from "@vscode/l10n";
import { referenceFromText } from "../../core/chain/names/reference-from-text.ts";
import type { ChainOptions } from "../../core/index.ts";
import type {
	ChainProfileChoice,
	ChainPurposeChoice,
	ChainQuestion,
	QuestionFault,
} from "../protocol/chain-messages.ts";

/** What is asked before anybody asks for more. */
export const FIRST_QUESTION: ChainQuestion = {
	certificate: 0,
	name: "",
	date: "",
	purpose: "any",
	profile: "rfc5280",
	trustsPrivateRoots: true,
};

const PURPOSES: readonly ChainPurposeChoice[] = ["any", "server", "client"];
const PROFILES: readonly ChainProfileChoice[] = ["rfc5280", "publicTls", "mtlsClient"];

/** Longer than any name in use. */
const LONGEST = 2048;

/** Whether something that came from a webview, or was kept by it, is a question. */
export function isChainQuestion(value: unknown): value is ChainQuestion {
	if (typeof value !== "object" || value === null) return false;
	const { certificate, name, date, purpose, profile, trustsPrivateRoots } = value as Readonly<Record<string, unknown>>;
	return (
		Number.isSafeInteger(certificate) &&
		Number(certificate) >= 0 &&
		isShortText(name) &&
		isShortText(date) &&
		PURPOSES.some((each) => each === purpose) &&
		PROFILES.some((each) => each === profile) &&
		typeof trustsPrivateRoots === "boolean"
	);
}

const isShortText = (value: unknown): boolean => typeof value === "string" && value.length <= LONGEST;

type AskedOptions = Pick<ChainOptions, "at" | "name" | "purpose" | "profile" | "conformance">;

/** What a question asks of the search, or which of its fields nobody can use. `now` in milliseconds since the epoch. */
export function chainOptions(question: ChainQuestion, now: number): AskedOptions | QuestionFault {
	const { purpose, profile } = question;
	const at = question.date.trim() === "" ? now : dateFrom(question.date.trim());
	if (at === undefined)
		return { field: "date", message: l10n.t("This is no date. Write year, month and day: 2027-03-31.") };
	const name = question.name.trim() === "" ? undefined : referenceFromText(question.name);
	if (name === undefined && question.name.trim() !== "") return { field: "name", message: whyNoName(question.name) };
	return {
		at,
		profile,
		purpose,
		// A private PKI may issue as it likes as long as handshakes succeed.
		conformance: profile === "publicTls" ? "enforce" : "report",
		...(name === undefined ? {} : { name }),
	};
}

/** The beginning of a day in UTC; undefined for what no calendar has. */
function dateFrom(text: string): number | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	const at = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : at;
}

function whyNoName(text: string): string {
	if (text.includes("*"))
		return l10n.t("Test one name that a client connects to: wildcards only stand in certificates.");
	if (/:\d+$/.test(text.trim())) return l10n.t("Leave the port out: certificates know no ports.");
	return l10n.t("This is no host name, IP address, e-mail address or URI.");
}
