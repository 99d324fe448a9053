import type { ProblemData, Range } from "../../problem.ts";

/** What a client wants to talk to (RFC 9525 §1.3 "reference identifier"), as a person or a program writes it. */
export interface ReferenceIdentifier {
	readonly kind: "dns" | "ip" | "email" | "uri";
	readonly value: string;
}

/** A name that a certificate offers for comparison. `range` counts bytes of what the certificate was read from. */
export interface PresentedIdentifier {
	readonly form: "dns" | "ip" | "email" | "uri" | "smtpUtf8Mailbox" | "commonName" | "emailAddress";
	readonly value: string;
	readonly range: Range;
}

export interface ServerNameOptions {
	/** Look at the common name where no subjectAltName has a name of the kind asked for. RFC 9525 §2 forbids it: off. */
	readonly commonName?: boolean;
	/** Accept `*.com`, a wildcard directly below the root. Clients refuse it: off. */
	readonly topLevelWildcard?: boolean;
	/** Accept labels with an underscore, which RFC 5280 §4.2.1.6 excludes and many clients accept: off. */
	readonly underscore?: boolean;
}

/** Why no name of a certificate is the one asked for, the most telling reason first. */
export type ServerNameMismatchCode =
	/** The reference identifier itself is no name of its kind. `reference` */
	| "name.invalid-reference"
	/** The subjectAltName is there and not readable. */
	| "name.undecodable-alt-name"
	/** No subjectAltName; the common name is the one asked for, and does not count (RFC 9525 §2). `commonName` */
	| "name.only-common-name"
	/** No subjectAltName at all. */
	| "name.no-alt-name"
	/** There are names, none of the kind asked for. `reference` */
	| "name.none-of-kind"
	/** An IP address written into a dNSName (RFC 5280 §4.2.1.6 has iPAddress for it). `presented` */
	| "name.address-as-dns-name"
	/** A wildcard that would fit if it stood alone as the left-most label (RFC 9525 §6.3). `presented` */
	| "name.wildcard-position"
	/** A wildcard stands for exactly one label: too many in the reference. `presented` */
	| "name.wildcard-one-label"
	/** A wildcard stands for exactly one label: none in the reference. `presented` */
	| "name.wildcard-bare-domain"
	/** `*` or `*.com`. `presented` */
	| "name.wildcard-too-broad"
	/** Fits except that it is written in Unicode instead of A-labels (RFC 5280 §7.2, RFC 9549). `presented` */
	| "name.unicode-dns-name"
	/** Fits, and has an underscore (RFC 5280 §4.2.1.6, RFC 1123 §2.1). `presented` */
	| "name.underscore"
	/** Fits, and is no well-formed name for another reason: empty label, trailing dot, too long. `presented` */
	| "name.malformed-presented"
	/** The mailbox differs only by upper and lower case of its local part (RFC 5280 §7.5). `presented` */
	| "name.local-part-case"
	/** Names of the kind asked for, none of them this one. */
	| "name.different";

export type ServerNameMatch =
	| { readonly matches: true; readonly by: PresentedIdentifier }
	| {
			readonly matches: false;
			readonly reason: ServerNameMismatchCode;
			readonly data: ProblemData;
			/** What the certificate offers instead: the names of the same kind first, then the others. */
			readonly candidates: readonly PresentedIdentifier[];
	  };
