import { GivenPasswords } from "./given-passwords.ts";
import type { Content, Item } from "./item.ts";
import { readDekInfo, saysEncrypted } from "./keys/dek-info.ts";
import { readPrivateKey } from "./keys/read-private-key.ts";
import { type LockedPrivateKey, type OpenOptions, openKeystore, type PasswordOrigin } from "./keystore/index.ts";
import type { PemHeader } from "./pem/headers.ts";
import type { Place } from "./place.ts";
import type { Problem, Range } from "./problem.ts";

/**
 * Opens the keystore or the encrypted private key in `item` with the passwords that are offered: the same item with
 * everything that shows now. Any other item comes back as it is. Never rejects on input; ciphers and key derivation are
 * loaded when they are needed.
 */
export async function openItem(item: Item, options: OpenOptions): Promise<Item> {
	const { content } = item;
	const passwords = new GivenPasswords(options.passwords ?? { candidates: () => [] });
	if (content.kind === "keystore") {
		const keystore = await openKeystore(item.bytes, { ...options, passwords });
		return new OpenedItem(item, { kind: "keystore", keystore: passwords.judge(keystore) });
	}
	if (content.kind !== "privateKey" || content.privateKey.encryption === undefined) return item;
	const { openPrivateKey } = await import("./keystore/opening/private-key/open-private-key.ts");
	const { privateKey, opening } = await openPrivateKey(lockedKey(item), { ...options, passwords });
	return new OpenedItem(item, { kind: "privateKey", privateKey, opening: passwords.judgeKey(opening) });
}

/** The key as it is without passwords, read again: `item` may have been opened, or tried, before. */
function lockedKey({ bytes, label, headers }: Item): LockedPrivateKey {
	const { privateKey, problems } = readPrivateKey(bytes, label, headers);
	const { encryption, iv } = readDekInfo(headers);
	const dekInfo = saysEncrypted(headers) ? { cipher: encryption.cipher ?? "", iv } : undefined;
	return { bytes, privateKey, problems, dekInfo };
}

/** What only opening a keystore shows. */
export type OpenedProblemCode =
	| "keystore.empty-password"
	/** One of those that stand in every example. */
	| "keystore.well-known-password";

/** The same of a private key on its own. */
export type OpenedKeyProblemCode = "key.empty-password" | "key.well-known-password";

/** What is wrong with the keystore in `item`, or what passwords showed of the key in it; ranges count the source. */
export function openingProblems(item: Item): readonly Problem[] {
	const { content } = item;
	if (content.kind === "keystore")
		return problemsOf(item, content.keystore.problems, GUESSED_STORE[content.keystore.openedWith ?? "entered"]);
	if (content.kind !== "privateKey" || content.opening === undefined) return [];
	return problemsOf(item, content.opening.problems, GUESSED_KEY[content.opening.openedWith ?? "entered"]);
}

function problemsOf(
	item: Item,
	problems: readonly Problem[],
	guessed: OpenedProblemCode | OpenedKeyProblemCode | undefined,
): readonly Problem[] {
	const located = problems.map((problem) => ({ ...problem, range: item.locate(problem.range) }));
	return guessed === undefined ? located : [{ code: guessed, severity: "warning", range: item.range }, ...located];
}

const GUESSED_STORE: Readonly<Partial<Record<PasswordOrigin, OpenedProblemCode>>> = {
	empty: "keystore.empty-password",
	wellKnown: "keystore.well-known-password",
};

const GUESSED_KEY: Readonly<Partial<Record<PasswordOrigin, OpenedKeyProblemCode>>> = {
	empty: "key.empty-password",
	wellKnown: "key.well-known-password",
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
