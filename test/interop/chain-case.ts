import type { ChainReasonCode } from "../../src/core/chain/reason-code.ts";
import type { OpensslAuthority } from "./openssl-authority.ts";

/** The time at which every case is judged, unless it has its own: nothing depends on the day of the run. */
export const AT = Date.UTC(2030, 0, 1);

/** What is given to every judge, certificates and CRLs in DER. */
export interface ChainCase {
	readonly id: string;
	readonly leaf: Uint8Array;
	readonly trusted: readonly Uint8Array[];
	readonly untrusted: readonly Uint8Array[];
	/** With them every certificate of the path needs one; without, nobody asks for revocation. */
	readonly crls?: readonly Uint8Array[];
	readonly purpose?: "server" | "client" | "any";
	/** A DNS name or an IP address that the leaf is to be for. */
	readonly host?: string;
	/** `valid`, or the reason that is found here. */
	readonly expected: "valid" | ChainReasonCode;
}

/** Cases that belong together, by what is special about them. */
export type Family = (authority: OpensslAuthority) => Promise<ChainCase[]>;

/** A case with the certificates of the best path that was found here, the leaf first and the anchor left out. */
export interface FoundCase extends ChainCase {
	readonly path: readonly Uint8Array[];
}

/** What one judge says of a case; `yes` for a valid chain. */
export interface Answer {
	readonly isValid: boolean;
	/** In the judge's own words. */
	readonly says: string;
}

/** One that judges all the cases that it can: those that are not in the answer are not its business. */
export type Judge = (cases: readonly FoundCase[], folder: string) => Promise<ReadonlyMap<string, Answer>>;
