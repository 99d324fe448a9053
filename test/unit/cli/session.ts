import { fileURLToPath } from "node:url";
import { run } from "../../../src/cli/run.ts";
import type { FileSurroundings } from "../../../src/core/file-surroundings.ts";

export interface Session {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

interface Surroundings {
	readonly stdin?: readonly Uint8Array[];
	readonly hasColour?: boolean;
	readonly env?: Readonly<Record<string, string>>;
	readonly fileSurroundings?: FileSurroundings;
}

/** The clock of test/fixtures/manifest.json. */
const NOW = Date.parse("2026-11-22T12:00:00Z");

async function* pieces(stdin: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
	yield* stdin;
}

/** Runs the command line as a shell would, with everything it writes kept. */
export async function cli(args: readonly string[], surroundings: Surroundings = {}): Promise<Session> {
	const { stdin = [], hasColour = false, env = {}, fileSurroundings } = surroundings;
	const written = { out: "", err: "" };
	const status = await run(args, {
		out: (text) => {
			written.out += text;
			return Promise.resolve();
		},
		err: (text) => {
			written.err += text;
		},
		stdin: pieces(stdin),
		env: (name) => env[name],
		hasColour,
		...(fileSurroundings === undefined ? {} : { fileSurroundings }),
		now: () => NOW,
	});
	return { status, ...written };
}

export const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** What is written about a fixture without the folder it happens to lie in. */
export const withoutFolder = (text: string): string => text.replaceAll(fixture(""), "");
