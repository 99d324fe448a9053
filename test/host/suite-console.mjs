import { createWriteStream } from "node:fs";
import { artifact } from "./folders.mjs";

/** What a suite prints for people starts with this; the rest of the console is VS Code's own chatter. */
const SUITE_MARK = "[suite] ";

/**
 * Sorts what the workbench logs: all of it goes to `.artifacts/<name>/console.log`, what the suite says to the terminal
 * (everything when the environment has TEST_VERBOSE).
 * @param {string} name
 * @returns {{ write: (message: string) => void, close: () => void }}
 */
export function suiteConsole(name) {
	const file = createWriteStream(artifact(name, "console.log"));
	const { TEST_VERBOSE } = process.env;
	return {
		write(message) {
			file.write(`${message}\n`);
			if (message.startsWith(SUITE_MARK)) console.log(message.slice(SUITE_MARK.length));
			else if (TEST_VERBOSE) console.log(message);
		},
		close: () => file.end(),
	};
}
