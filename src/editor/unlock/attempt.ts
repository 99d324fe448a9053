import type { Cancellation } from "../../core/crypto/cancellation.ts";
import { type Item, openItem, type Password, type PasswordSource, type Problem } from "../../core/index.ts";

/** What passwords did to a keystore. */
export type Outcome =
	/** More is open than before, by these passwords; `needsMore` where another password would open the rest. */
	| { readonly result: "opened"; readonly passwords: readonly Password[]; readonly needsMore: boolean }
	/** None fits; another one may. */
	| { readonly result: "wrong" }
	/** No password can help, and why. */
	| { readonly result: "impossible"; readonly problem: Problem }
	| { readonly result: "cancelled" };

/** What keeps a keystore closed whatever the password, the most telling first. */
const IMPOSSIBLE = [
	"keystore.truncated",
	"keystore.unsupported-algorithm",
	"keystore.cost-limit",
	"keystore.corrupted",
	"keystore.public-key-encryption",
];

/**
 * Tries passwords on a keystore, one after the other.
 * @param item as far open as it is
 * @param before what opened it so far
 */
export async function attempt(
	item: Item,
	before: readonly Password[],
	passwords: readonly Password[],
	signal: Cancellation,
): Promise<Outcome> {
	const offered = new OfferedPasswords([...before, ...passwords]);
	const { content } = await openItem(item, { passwords: offered, signal });
	if (content.kind !== "keystore") return { result: "wrong" };
	const { keystore } = content;
	const hurdle = IMPOSSIBLE.flatMap((code) => keystore.problems.filter((problem) => problem.code === code))[0];
	if (!keystore.isLocked || howOpen({ content }) > howOpen(item)) {
		const fitting = passwords.filter((password) => offered.fitting.has(password));
		const needsMore = keystore.isLocked && hurdle === undefined;
		return { result: "opened", passwords: fitting, needsMore };
	}
	if (signal.aborted) return { result: "cancelled" };
	return hurdle === undefined ? { result: "wrong" } : { result: "impossible", problem: hurdle };
}

/** Opening the store itself shows more than any key in it; it may show that there is more to open. */
function howOpen({ content }: Pick<Item, "content">): number {
	if (content.kind !== "keystore") return 0;
	const { openedWith, protection } = content.keystore;
	const openParts = protection.filter(({ state }) => state === "open").length;
	return (openedWith === undefined ? 0 : 1) + openParts;
}

/** Notes the passwords behind which nobody asks for another one. */
class OfferedPasswords implements PasswordSource {
	readonly fitting = new Set<Password>();
	private readonly passwords: readonly Password[];

	constructor(passwords: readonly Password[]) {
		this.passwords = passwords;
	}

	*candidates(): Iterable<Password> {
		for (const password of this.passwords) {
			let isRefused = false;
			try {
				yield password;
				isRefused = true;
			} finally {
				if (!isRefused) this.fitting.add(password);
			}
		}
	}
}
