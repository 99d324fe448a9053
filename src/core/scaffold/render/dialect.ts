import type { Comparison, RunCommand, WrittenFile } from "../plan.ts";

/** How a shell says what plans are made of. Each is a list of whole lines; paths and words arrive unquoted. */
export interface Dialect {
	/** Around all of it, so that nothing of it stays behind in a shell it is pasted into. */
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** Ends everything where the variable holds no password. */
	needs(variable: string): readonly string[];
	write(file: WrittenFile): readonly string[];
	/** The command `line`, already quoted, and what has to be around it. */
	run(command: RunCommand, line: string): readonly string[];
	same(comparison: Comparison): readonly string[];
	remove(files: readonly string[]): readonly string[];
}

/** The lines of a text that ends with a line feed. */
export const linesOf = (text: string): readonly string[] => text.split("\n").slice(0, -1);
