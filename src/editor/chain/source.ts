import type * as vscode from "vscode";
import type { Certificate } from "../../core/index.ts";
import type { SourceFact } from "../../core/present/server/facts.ts";
import type { ChainQuestion } from "../protocol/chain-messages.ts";

/** Something whose certificates a chain view shows the chains of: a file, the clipboard, what a server presented. */
export interface ChainSource extends vscode.Disposable {
	/** Sources with the same key show the same. */
	readonly key: string;
	/** A file's name, or what the source is: "api.example:443". Certificates from it are said to be from there. */
	readonly name: string;
	/** Where it can be read again after a reload; null where it cannot. */
	readonly uri: vscode.Uri | null;
	/** Says that `read` would return something else now. */
	readonly onDidChange: vscode.Event<void>;
	/** What is asked at first, as far as the source knows: a server's name and purpose. */
	readonly question: Partial<ChainQuestion>;
	read(): Promise<ChainMaterial | UnreadableChain>;
}

/** What chains are made of, as it was found in one place. */
export interface ChainMaterial {
	/** In the order in which they stand there; never empty. */
	readonly certificates: readonly ChainLeaf[];
	/** Index of the certificate to begin with. */
	readonly leaf: number;
	/** In DER. */
	readonly crls: readonly Uint8Array[];
	/** In DER. */
	readonly ocspResponses: readonly Uint8Array[];
	/** What puts the certificates before a peer in their order: a file in PEM, a server; undefined for no such thing. */
	readonly presentedBy: "file" | "server" | undefined;
	/** What else is to be said of it, one sentence each: "The server asks for a client certificate." */
	readonly notes: readonly string[];
	/** What it says of itself, for a table. */
	readonly facts: readonly SourceFact[];
}

/** A certificate that chains can be asked for, and what it is called in its place: an alias, else its subject. */
export interface ChainLeaf {
	readonly title: string;
	readonly certificate: Certificate;
}

/** Why there is nothing to make chains of. */
export interface UnreadableChain {
	readonly heading: string;
	readonly explanation: string;
}
