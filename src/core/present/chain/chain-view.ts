import type { Verdict } from "../../chain/result.ts";
import type { Badge, ValidityBar } from "../detail-view.ts";

/**
 * Every candidate path of a leaf as a tree that grows from it, and what is to be thought of it. Plain data: every text is
 * in the reader's language, with what nobody sees spelled out, and still to be escaped for wherever it goes.
 */
export interface ChainView {
	readonly banner: Banner;
	/** The leaf first; each node behind the one whose issuer it is. */
	readonly nodes: readonly ChainNode[];
	/** The best first. */
	readonly paths: readonly PathView[];
	/** How many further paths there are, of which nothing is drawn. */
	readonly hiddenPaths: number;
}

/** `conditional`: valid for whoever trusts a root that the workspace itself brings along. */
export type ChainTone = "good" | "conditional" | "bad" | "unknown";

/** The verdict for somebody in a hurry. */
export interface Banner {
	readonly tone: ChainTone;
	/** One sentence. */
	readonly sentence: string;
	/** What to do; empty where there is nothing to do. */
	readonly remedy: string;
	/** What decides, `RFC 5280 §4.2.1.9`; empty where nothing was refused. */
	readonly clause: string;
	/** What else is worth knowing, one sentence each. */
	readonly more: readonly string[];
}

export type ChainNode = CertificateNode | MissingNode;

interface NodeBase {
	/** Index of the node whose issuer this is; null for the leaf. */
	readonly parent: number | null;
	readonly title: string;
	/** How it is tied to its parent; undefined for the leaf. */
	readonly edge: ChainEdgeView | undefined;
	/** Everything that is drawn, as one sentence to be heard. */
	readonly spoken: string;
}

export interface CertificateNode extends NodeBase {
	readonly kind: "certificate";
	/** "intermediate CA", "trusted root" */
	readonly role: string;
	readonly isAnchor: boolean;
	/** Where it was found: "orders.pem". */
	readonly place: string;
	/** "EC P-256" */
	readonly key: string;
	/** Undefined where its dates are not readable. */
	readonly validity: ValidityBar | undefined;
	/** What is wrong with it, in a word or two. */
	readonly badge: Badge | undefined;
}

/** A certificate that is not there. */
export interface MissingNode extends NodeBase {
	readonly kind: "missing";
	/** What is known of it, a line each: its key identifier, where it can be had. */
	readonly facts: readonly string[];
}

export interface ChainEdgeView {
	/** `near-miss`: the certificate above is almost the issuer. `missing`: there is none. */
	readonly state: "valid" | "invalid" | "unsupported" | "unchecked" | "near-miss" | "missing";
	/** In a word or two. */
	readonly text: string;
}

export interface PathView {
	readonly verdict: Verdict;
	readonly tone: ChainTone;
	/** In a word: "valid". */
	readonly word: string;
	/** "orders ← Issuing CA 1 ← Root CA" */
	readonly title: string;
	/** Why not, as a sentence; empty for a valid path. */
	readonly reason: string;
	/** Indexes of its nodes, the leaf first. */
	readonly nodes: readonly number[];
}
