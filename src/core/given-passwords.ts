import {
	isGuess,
	type KeyOpening,
	type Keystore,
	type Password,
	type PasswordSource,
	type PasswordTarget,
} from "./keystore/index.ts";

/** Passwords on offer, and whether one of them was more than a guess. */
export class GivenPasswords implements PasswordSource {
	private readonly offered: PasswordSource;
	private hasGiven = false;

	constructor(offered: PasswordSource) {
		this.offered = offered;
	}

	async *candidates(target: PasswordTarget): AsyncIterable<Password> {
		for await (const password of this.offered.candidates(target)) {
			this.hasGiven ||= !isGuess(password);
			yield password;
		}
	}

	/** Where nobody gave a password, none is wrong: the store needs one. */
	judge(keystore: Keystore): Keystore {
		if (this.hasGiven) return keystore;
		const problems = keystore.problems.map((problem): Keystore["problems"][number] =>
			problem.code === "keystore.wrong-password"
				? { ...problem, code: "keystore.password-needed", severity: "info" }
				: problem,
		);
		return { ...keystore, problems };
	}

	/** The same for a key on its own, which says by itself that it is encrypted. */
	judgeKey(opening: KeyOpening): KeyOpening {
		if (this.hasGiven) return opening;
		return { ...opening, problems: opening.problems.filter(({ code }) => code !== "key.wrong-password") };
	}
}
