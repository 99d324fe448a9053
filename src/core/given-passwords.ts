import type { Keystore, Password, PasswordSource, PasswordTarget } from "./keystore/index.ts";

/** Passwords on offer, and whether one of them was more than a guess. */
export class GivenPasswords implements PasswordSource {
	private readonly offered: PasswordSource;
	private hasGiven = false;

	constructor(offered: PasswordSource) {
		this.offered = offered;
	}

	async *candidates(target: PasswordTarget): AsyncIterable<Password> {
		for await (const password of this.offered.candidates(target)) {
			this.hasGiven ||= password.origin !== "empty" && password.origin !== "wellKnown";
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
}
