/** Where a password comes from: finding that a well-known one opens a store is worth telling. */
export type PasswordOrigin = "empty" | "wellKnown" | "configuration" | "remembered" | "entered";

/** Whether nobody chose the password for this very file. */
export const isGuess = ({ origin }: Password): boolean =>
	origin === "empty" || origin === "wellKnown" || origin === "configuration";

export interface Password {
	readonly text: string;
	readonly origin: PasswordOrigin;
}

/** What a password is wanted for: the store, or one key in it that the store's password does not open. */
export type PasswordTarget = { readonly for: "store" } | { readonly for: "entry"; readonly alias: string | undefined };

/**
 * Offers passwords one at a time: asking for the next one tells that the one before did not fit. A source that asks a
 * person ends when the person gives up.
 */
export interface PasswordSource {
	candidates(target: PasswordTarget): Iterable<Password> | AsyncIterable<Password>;
}

/** What stores in examples, test data and too many other places have, most frequent first. */
const WELL_KNOWN = ["changeit", "changeme", "password", "secret"] as const;

/** The empty password and the well-known ones. */
export const DEFAULT_PASSWORDS: readonly Password[] = [
	{ text: "", origin: "empty" },
	...WELL_KNOWN.map((text): Password => ({ text, origin: "wellKnown" })),
];

/**
 * The same passwords for the store and for every entry.
 * @internal
 */
export const passwordList = (passwords: readonly Password[]): PasswordSource => ({ candidates: () => passwords });
