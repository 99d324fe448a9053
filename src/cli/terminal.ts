import type { FileSurroundings } from "../core/file-surroundings.ts";

/** What a command needs of the process it runs in; tests give their own. */
export interface Terminal {
	/** Writes text and resolves when the receiver can take more. */
	out(text: string): Promise<void>;
	err(text: string): void;
	readonly stdin: AsyncIterable<Uint8Array>;
	/** The value of an environment variable. */
	env(name: string): string | undefined;
	/** Whether escape sequences for colour are wanted on `out`. */
	readonly hasColour: boolean;
	/** Tells who may read a file and whether Git has it; undefined where that is not to be judged. */
	readonly fileSurroundings?: FileSurroundings;
	/** Milliseconds since the epoch. */
	now(): number;
}

/** Exit statuses; `failed` is a fault of the program itself, EX_SOFTWARE of sysexits.h. */
export const EXIT = { ok: 0, unreadable: 1, notValid: 1, foundErrors: 1, usage: 2, unusable: 2, failed: 70 } as const;
