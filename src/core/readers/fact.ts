import type { Reader } from "./reader.ts";
import type { Aspect, Trait } from "./trait.ts";

/** What a reader makes of something in a file. */
export type Support =
	| "yes"
	| "no"
	/** From a version on, which the fact states. */
	| "since"
	/** The file opens, and that part of it is not there. */
	| "leavesOut"
	| "notKnown";

/** What a person can do about it. */
export type Remedy =
	| "addLegacyOption"
	| "addMac"
	| "convertKeyToPkcs8"
	| "decryptKey"
	| "encryptKeys"
	| "fewerIterations"
	| "importWithKeytool"
	| "onePart"
	| "otherGoLibrary"
	| "otherKey"
	| "passCertificatesAsCa"
	| "rewriteAes"
	| "rewriteTripleDes";

/** Where it is known from. */
export interface Source {
	readonly title: string;
	/** Undefined for what was tried and is written down nowhere. */
	readonly url: string | undefined;
}

/** What some readers make of some values of an aspect. */
export interface Fact {
	readonly readers: readonly Reader[];
	readonly aspect: Aspect;
	/** Names, every name, or numbers above a limit. */
	readonly values: readonly string[] | "any" | { readonly above: number };
	readonly support: Support;
	/** The first version, where `support` is `since`. */
	readonly version?: string;
	readonly remedy?: Remedy;
	readonly source: Source;
}

/** Whether `fact` says something of that reader and trait. */
export function applies({ readers, aspect, values }: Fact, reader: Reader, trait: Trait): boolean {
	if (aspect !== trait.aspect || !readers.includes(reader)) return false;
	if (values === "any") return true;
	return "above" in values ? Number(trait.value) > values.above : values.includes(trait.value);
}
