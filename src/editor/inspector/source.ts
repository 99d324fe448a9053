import type * as vscode from "vscode";
import type { Item, Problem, Range } from "../../core/index.ts";

/** Something whose objects an inspector shows: a document, a file, the clipboard. */
export interface InspectorSource extends vscode.Disposable {
	/** Sources with the same key show the same. */
	readonly key: string;
	/** A file's name, or what the source is. */
	readonly name: string;
	/** Where it can be read again after a reload; null where it cannot. */
	readonly uri: vscode.Uri | null;
	/** Whether there is a text editor that `reveal` can show a range in. */
	readonly canReveal: boolean;
	/** Says that `read` would return something else now. */
	readonly onDidChange: vscode.Event<void>;
	read(): Promise<Reading>;
	/** Selects a range of what was last read in a text editor. */
	reveal(range: Range): Promise<void>;
}

export type Reading = FoundObjects | Unreadable;

export interface FoundObjects {
	readonly items: readonly Item[];
	/** Problems of one of `items`. */
	problemsOf(item: Item): readonly Problem[];
	/** Problems where no object is. */
	readonly otherProblems: readonly Problem[];
}

/** A sentence on why a source cannot be read. */
export interface Unreadable {
	readonly reason: string;
}
