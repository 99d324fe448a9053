/** Why a computation on untrusted parameters gave no result. None of them carries anything of a key or a password. */
export type CryptoFailure =
	/** An algorithm, or a variant of one, that is not implemented here. */
	| { readonly failure: "unsupported"; readonly algorithm: string }
	/** A parameter that the algorithm's definition does not allow. */
	| { readonly failure: "parameter"; readonly parameter: string }
	/** The parameters ask for more work or memory than is allowed. */
	| { readonly failure: "cost"; readonly asked: number; readonly allowed: number }
	/** What may be spent on guesses does not suffice for one of `rounds`. */
	| { readonly failure: "guess-cost"; readonly rounds: number }
	| { readonly failure: "cancelled" }
	/** Padding or tag are wrong: another key, or other data. `plain` is what came out; damage leaves most of it readable. */
	| { readonly failure: "mismatch"; readonly plain: Uint8Array };

export const isFailure = (result: Uint8Array | CryptoFailure): result is CryptoFailure =>
	!(result instanceof Uint8Array);

/** Whether the reason lies in the circumstances: trying anything else would come to the same. */
export const isOutOfMeans = ({ failure }: CryptoFailure): boolean =>
	failure === "cost" || failure === "guess-cost" || failure === "cancelled";

/** A mismatch of which nothing came out. */
export const MISMATCH: CryptoFailure = { failure: "mismatch", plain: new Uint8Array() };
