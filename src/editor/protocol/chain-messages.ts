import type { ChainView } from "../../core/present/chain/chain-view.ts";
import type { SourceFact } from "../../core/present/server/facts.ts";
import type { Texts } from "./inspector-messages.ts";

export type {
	Banner,
	CertificateNode,
	ChainEdgeView,
	ChainNode,
	ChainTone,
	ChainView,
	MissingNode,
	PathView,
} from "../../core/present/chain/chain-view.ts";
export type { SourceFact } from "../../core/present/server/facts.ts";

/** What the extension tells the webview of a chain. */
export type ChainHostMessage =
	/** The answer to `ready`: translations as `vscode.l10n.bundle` holds them, empty for English. */
	| { readonly type: "start"; readonly texts: Texts }
	| { readonly type: "chain"; readonly page: ChainPage; readonly kept: ChainKeptState }
	/** An answer cannot be given to the question as it stands; what is drawn stays. */
	| { readonly type: "fault"; readonly fault: QuestionFault }
	/** There is no certificate, or it cannot be read. */
	| { readonly type: "nothing"; readonly heading: string; readonly explanation: string }
	/** Something that a screen reader should say and an eye may see. */
	| { readonly type: "announce"; readonly text: string };

/** What the webview of a chain tells the extension. */
export type ChainWebviewMessage =
	| { readonly type: "ready" }
	| { readonly type: "ask"; readonly question: ChainQuestion }
	/** Shows everything about the certificate of a node. */
	| { readonly type: "open"; readonly node: number }
	/** `path` is an index of `paths`. */
	| { readonly type: "run"; readonly id: ChainAction; readonly path: number; readonly withRoot: boolean }
	/** The drawing as a file of its own. */
	| { readonly type: "picture"; readonly target: "copy" | "save"; readonly svg: string };

export type ChainAction = "copyPem" | "saveChain" | "copyText" | "copyTodo";

/** Everything that is drawn. */
export interface ChainPage {
	/** A file's name, or what the source is. */
	readonly source: string;
	/** The certificates of the source by name; more than one lets somebody choose. */
	readonly certificates: readonly string[];
	readonly question: ChainQuestion;
	readonly view: ChainView;
	/** What the source says of itself. */
	readonly facts: readonly SourceFact[];
	/** Where issuers were looked for, and where not, a sentence each. */
	readonly searched: readonly string[];
}

/** What is asked of a certificate, as it stands in the fields. */
export interface ChainQuestion {
	/** Index of the certificate. */
	readonly certificate: number;
	/** A host name, an address, a mailbox or a URI; empty for none. */
	readonly name: string;
	/** `2026-11-22`; empty for now. */
	readonly date: string;
	readonly purpose: ChainPurposeChoice;
	readonly profile: ChainProfileChoice;
	/** Whether self-signed CAs among the files count as trusted. */
	readonly trustsPrivateRoots: boolean;
}

export type ChainPurposeChoice = "any" | "server" | "client";
export type ChainProfileChoice = "rfc5280" | "publicTls" | "mtlsClient";

/** A field that holds what nobody can use, and a sentence on why. */
export interface QuestionFault {
	readonly field: "name" | "date";
	readonly message: string;
}

/** All that a webview keeps over a reload of the window: where to read again and what was asked. */
export interface ChainKeptState {
	/** The source's URI; null for one that cannot be read again. */
	readonly source: string | null;
	readonly question: ChainQuestion;
}
