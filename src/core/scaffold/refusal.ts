/** Why a value cannot be put into a command. */
export type RefusalCode =
	| "scaffold.required"
	| "scaffold.single"
	| "scaffold.unknown-field"
	| "scaffold.not-a-choice"
	| "scaffold.control-character"
	| "scaffold.too-long"
	| "scaffold.not-well-formed"
	| "scaffold.not-expressible"
	| "scaffold.nothing-to-take";

/** What stands in the way, as a sentence; it may quote untrusted text. */
export interface Refusal {
	readonly code: RefusalCode;
	/** The field it is about, where it is about one. */
	readonly field?: string;
	readonly message: string;
}

export const refuse = (code: RefusalCode, message: string): Refusal => ({ code, message });

export const isRefusal = (value: object): value is Refusal => "code" in value && "message" in value;
