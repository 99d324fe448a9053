import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A contender in a process of its own, so that none disturbs another's compiled code and heap. */
export class Conversation {
	#child;
	#answers;

	constructor([command, ...args]) {
		this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
		this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
	}

	/** The next line the process writes; fails when the process ends instead. */
	async answer() {
		const { done, value } = await this.#answers.next();
		if (done) throw new Error(`${this.#child.spawnargs.join(" ")} ended without an answer`);
		return JSON.parse(value);
	}

	async ask(order) {
		this.#child.stdin.write(`${order}\n`);
		return await this.answer();
	}

	close() {
		this.#child.stdin.end();
	}
}
