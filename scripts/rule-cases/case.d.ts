import type { Surroundings } from "../../src/core/file-surroundings.ts";

/** One file to lint with one rule. */
export interface RuleCase {
	/** A text, or the bytes of a binary file. */
	readonly content: string | Buffer;
	/** The ids of the messages in the order of the source, or what else came of it. */
	readonly expected: readonly string[] | "pass" | "not-applicable" | "not-effective";
	/** ISO; today of the kit where left out. */
	readonly at?: string;
	/** `private` where left out. */
	readonly profile?: "private" | "publicTls" | "mtlsClient" | "mtlsServer";
	/** The file's name, for rules that look at it. */
	readonly file?: string;
	/** Where it lies, for rules that ask. */
	readonly surroundings?: Surroundings;
}

/** Cases by what they show, in a few words. */
export type RuleCases = Readonly<Record<string, RuleCase>>;
