import type { Badge, DetailView, ProblemView } from "../../core/present/detail-view.ts";
import type { Range } from "../../core/problem.ts";
import type { Asn1HostMessage, Asn1WebviewMessage } from "./asn1-messages.ts";

/** What the extension tells the inspector's webview. */
export type HostMessage =
	/** The answer to `ready`: translations as `vscode.l10n.bundle` holds them, empty for English. */
	| { readonly type: "start"; readonly texts: Texts }
	| { readonly type: "content"; readonly content: InspectorContent; readonly kept: KeptState }
	/** The answer to `select`. */
	| { readonly type: "detail"; readonly selected: number; readonly detail: DetailView; readonly kept: KeptState }
	/** Something that a screen reader should say and an eye may see: "SHA-256 copied". */
	| { readonly type: "announce"; readonly text: string }
	| Asn1HostMessage;

/** What the inspector's webview tells the extension. */
export type WebviewMessage =
	| { readonly type: "ready" }
	| { readonly type: "select"; readonly index: number }
	/** `label` names what was copied, for the announcement. */
	| { readonly type: "copy"; readonly label: string; readonly text: string }
	/** Selects a range of the source in its editor. */
	| { readonly type: "reveal"; readonly range: Range }
	| { readonly type: "action"; readonly id: SourceAction }
	/** `index` as in `select`. */
	| { readonly type: "objectAction"; readonly id: ObjectAction; readonly index: number }
	| Asn1WebviewMessage;

export type Texts = Readonly<Record<string, string | { readonly message: string; readonly comment: string[] }>>;

export type InspectorContent = InspectedObjects | NothingToInspect;

export interface InspectedObjects {
	readonly state: "objects";
	readonly source: InspectedSource;
	/** One entry for each object of the source and for everything in it, as in a tree; never empty. */
	readonly objects: readonly ObjectEntry[];
	readonly selected: number;
	readonly detail: DetailView;
	readonly actions: readonly SourceAction[];
}

/** Said in place of objects when there is none, or when the source cannot be read. */
export interface NothingToInspect {
	readonly state: "nothing";
	readonly source: InspectedSource;
	readonly isError: boolean;
	readonly heading: string;
	readonly explanation: string;
	/** What is wrong in the source all the same. */
	readonly problems: readonly ProblemView[];
	readonly actions: readonly SourceAction[];
}

/** What can be done with a whole source, or instead of it. */
export type SourceAction = "inspectFile" | "inspectClipboard" | "reopenAsText" | "unlock";

export interface InspectedSource {
	/** A file's name, or what the source is: "Clipboard". */
	readonly name: string;
	/** Whether ranges can be shown in a text editor. */
	readonly canReveal: boolean;
}

/** One object in the tree beside the details. */
export interface ObjectEntry {
	readonly title: string;
	readonly description: string;
	/** Name of a codicon, without `codicon-`. */
	readonly icon: string;
	/** 1 for the objects of the source, one more for what each holds. */
	readonly level: number;
	/** What has to be known before it is selected. */
	readonly badge?: Badge;
	readonly actions: readonly ObjectAction[];
}

/** What can be done with one object; `copyCertificates` is `copyPem` of something that holds them. */
export type ObjectAction = "showChain" | "copyPem" | "copyCertificates" | "extract" | "compare";

/** All that a webview keeps over a reload of the window: where to read again, nothing of what was read. */
export interface KeptState {
	/** The source's URI; null for one that cannot be read again, like the clipboard. */
	readonly source: string | null;
	readonly selected: number;
}
