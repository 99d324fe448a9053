/** A program and its arguments, never a line of a shell. */
export type ArgumentVector = readonly [string, ...string[]];

export interface WrittenFile {
	readonly kind: "file";
	readonly path: string;
	/** Every line ends with a line feed, none begins with a quote or a blank. */
	readonly text: string;
	/** Whether a file that is there stays as it is: it keeps a record. */
	readonly keep?: true;
}

export interface RunCommand {
	readonly kind: "run";
	/** What it does, for the comment above it. */
	readonly does: string;
	readonly line: ArgumentVector;
	/** The file that its standard output goes to. */
	readonly output?: string;
	/** Files with private keys that it makes: nobody else may read them, and none that is there is lost. */
	readonly secrets?: readonly string[];
	/** Whether such a file may be there, and gets an entry more. */
	readonly adds?: true;
	/** Whether it would wait for something on standard input. */
	readonly reads?: "nothing";
}

/** Fails where two files differ. */
export interface Comparison {
	readonly kind: "same";
	readonly does: string;
	readonly files: readonly [string, string];
}

/** Removes files that only carried something from one command to the next. */
export interface Removal {
	readonly kind: "remove";
	readonly files: readonly string[];
}

export type Step = WrittenFile | RunCommand | Comparison | Removal;

/** What an intent comes to: steps in their order, the next one only where the one before succeeded. */
export interface Plan {
	readonly steps: readonly Step[];
	/** Environment variables that have to hold passwords. */
	readonly variables: readonly string[];
}

type Options = Omit<RunCommand, "kind" | "does" | "line">;

export const run = (does: string, line: ArgumentVector, options: Options = {}): RunCommand => ({
	kind: "run",
	does,
	line,
	...options,
});
