import type { Asn1NodeView, Asn1Octets, Asn1Path, Asn1Window } from "../../core/present/asn1/view.ts";

export type { Asn1NodeView, Asn1Octets, Asn1Path, Asn1Window };

/**
 * What the extension tells the ASN.1 tab. `revision` counts the objects that were shown; what belongs to an older one
 * than the tab shows is dropped, at both ends.
 */
export type Asn1HostMessage =
	/** Brings the tab to the front, which then asks for everything. */
	| { readonly type: "asn1.show" }
	/** An object: its outermost elements and some of their children, and how many bytes it has. */
	| {
			readonly type: "asn1.tree";
			readonly revision: number;
			readonly length: number;
			readonly levels: readonly Asn1Window[];
	  }
	/** An object that has no such structure, and a sentence on why. */
	| { readonly type: "asn1.none"; readonly revision: number; readonly reason: string }
	| { readonly type: "asn1.children"; readonly revision: number; readonly window: Asn1Window }
	| { readonly type: "asn1.octets"; readonly revision: number; readonly octets: Asn1Octets }
	/** Selects a node: one that was asked for by an offset, or where the cursor is in the text. */
	| { readonly type: "asn1.path"; readonly revision: number; readonly path: Asn1Path };

/** What the ASN.1 tab tells the extension. Nodes are named by where they start. */
export type Asn1WebviewMessage =
	/** The tab is in front, of an object that may be new. */
	| { readonly type: "asn1.open" }
	/** Another tab is in front. */
	| { readonly type: "asn1.close" }
	/** Asks for children of a node, from an index on. */
	| {
			readonly type: "asn1.children";
			readonly revision: number;
			readonly parent: number | null;
			readonly from: number;
	  }
	/** Asks for bytes from an offset on. */
	| { readonly type: "asn1.octets"; readonly revision: number; readonly start: number }
	/** A node was selected: its place in the text is to be marked. */
	| { readonly type: "asn1.select"; readonly revision: number; readonly start: number }
	/** Asks for the innermost node at an offset. */
	| { readonly type: "asn1.find"; readonly revision: number; readonly offset: number };
