import { GivenPasswords } from "./given-passwords.ts";
import type { Content, Item } from "./item.ts";
import { type OpenOptions, openKeystore, type PasswordOrigin } from "./keystore/index.ts";
import type { PemHeader } from "./pem/headers.ts";
import type { Place } from "./place.ts";
import type { Problem, Range } from "./problem.ts";

/**
 * Opens the keystore in `item` with the passwords that are offered: the same item with everything that shows now. Any
 * other item comes back as it is. Never rejects on input; ciphers and key derivation are loaded when they are needed.
 */
export async function openItem(item: Item, options: OpenOptions): Promise<Item> {
	if (item.content.kind !== "keystore") return item;
	const passwords = new GivenPasswords(options.passwords ?? { candidates: () => [] });
	const keystore = await openKeystore(item.bytes, { ...options, passwords });
	return new OpenedItem(item, { kind: "keystore", keystore: passwords.judge(keystore) });
}

/** What only opening shows. */
export type OpenedProblemCode =
	| "keystore.empty-password"
	/** One of those that stand in every example. */
	| "keystore.well-known-password";

/** What is wrong with the keystore in `item`, in ranges of the source; nothing for any other item. */
export function keystoreProblems(item: Item): readonly Problem[] {
	if (item.content.kind !== "keystore") return [];
	const { keystore } = item.content;
	const located = keystore.problems.map((problem) => ({ ...problem, range: item.locate(problem.range) }));
	const code = GUESSED[keystore.openedWith ?? "entered"];
	return code === undefined ? located : [{ code, severity: "warning", range: item.range }, ...located];
}

const GUESSED: Readonly<Partial<Record<PasswordOrigin, OpenedProblemCode>>> = {
	empty: "keystore.empty-password",
	wellKnown: "keystore.well-known-password",
};

/** An item of which more is known than decoding it could tell. */
class OpenedItem implements Item {
	readonly content: Content;
	private readonly closed: Item;

	constructor(closed: Item, content: Content) {
		this.closed = closed;
		this.content = content;
	}

	get encoding(): "pem" | "der" {
		return this.closed.encoding;
	}

	get label(): string | undefined {
		return this.closed.label;
	}

	get headers(): readonly PemHeader[] {
		return this.closed.headers;
	}

	get range(): Range {
		return this.closed.range;
	}

	get base64Layers(): number {
		return this.closed.base64Layers;
	}

	get place(): Place | undefined {
		return this.closed.place;
	}

	get bytes(): Uint8Array {
		return this.closed.bytes;
	}

	locate(range: Range): Range {
		return this.closed.locate(range);
	}
}
