import type { Cancellation } from "../../core/crypto/cancellation.ts";
import type { DeriveKey } from "../../core/crypto/kdf/derive-key.ts";
import {
	type Item,
	isLocked,
	openItem,
	openingProblems,
	type Password,
	type PasswordSource,
	type Problem,
} from "../../core/index.ts";

/** What passwords did to a keystore or a key. */
export type Outcome =
	/** More is open than before, by these passwords; `needsMore` where another password would open the rest. */
	| {
			readonly result: "opened";
			readonly item: Item;
			readonly passwords: readonly Password[];
			readonly needsMore: boolean;
	  }
	/** None fits; another one may. `untried` says that some were left out. */
	| { readonly result: "wrong"; readonly untried?: Problem }
	/** No password can help, and why. */
	| { readonly result: "impossible"; readonly problem: Problem }
	| { readonly result: "cancelled" };

/** What keeps an object closed whatever the password, the most telling first. */
const IMPOSSIBLE = [
	...["keystore.truncated", "keystore.unsupported-algorithm", "keystore.cost-limit", "keystore.corrupted"],
	"keystore.public-key-encryption",
	...["key.truncated", "key.dek-info", "key.encryption-parameters", "key.unsupported-encryption", "key.cost-limit"],
	"key.corrupted",
];

const UNTRIED = ["keystore.guesses-not-tried", "key.guesses-not-tried"];

export type Passwords = Iterable<Password> | AsyncIterable<Password>;

/** What an attempt depends on beside passwords. */
export interface AttemptOptions {
	readonly signal: Cancellation;
	readonly deriveKey?: DeriveKey | undefined;
}

/**
 * Tries passwords on a keystore or a key, one after the other.
 * @param item as far open as it is
 * @param before what opened it so far
 */
export async function attempt(
	item: Item,
	before: readonly Password[],
	passwords: Passwords,
	{ signal, deriveKey }: AttemptOptions,
): Promise<Outcome> {
	const offered = new OfferedPasswords(before, passwords);
	const opened = await openItem(item, { passwords: offered, signal, ...(deriveKey && { deriveKey }) });
	const problems = openingProblems(opened);
	const first = (codes: readonly string[]): Problem | undefined =>
		codes.flatMap((code) => problems.filter((problem) => problem.code === code))[0];
	const hurdle = first(IMPOSSIBLE);
	if (!isLocked(opened) || howOpen(opened) > howOpen(item)) {
		const fitting = [...offered.fitting].filter((password) => !before.includes(password));
		return { result: "opened", item: opened, passwords: fitting, needsMore: isLocked(opened) && hurdle === undefined };
	}
	if (signal.aborted) return { result: "cancelled" };
	if (hurdle !== undefined) return { result: "impossible", problem: hurdle };
	const untried = first(UNTRIED);
	return { result: "wrong", ...(untried && { untried }) };
}

/** Opening the store itself shows more than any key in it; it may show that there is more to open. */
function howOpen({ content }: Item): number {
	if (content.kind !== "keystore") return 0;
	const { openedWith, protection } = content.keystore;
	const openParts = protection.filter(({ state }) => state === "open").length;
	return (openedWith === undefined ? 0 : 1) + openParts;
}

/** Notes the passwords behind which nobody asks for another one. */
class OfferedPasswords implements PasswordSource {
	readonly fitting = new Set<Password>();
	private readonly before: readonly Password[];
	private readonly passwords: Passwords;

	constructor(before: readonly Password[], passwords: Passwords) {
		this.before = before;
		this.passwords = passwords;
	}

	async *candidates(): AsyncIterable<Password> {
		for (const password of this.before) yield* this.noting(password);
		for await (const password of this.passwords) yield* this.noting(password);
	}

	private *noting(password: Password): Iterable<Password> {
		let isRefused = false;
		try {
			yield password;
			isRefused = true;
		} finally {
			if (!isRefused) this.fitting.add(password);
		}
	}
}
