import { comparisonKey } from "./names/comparison-key.ts";
import { equalOctets } from "./octet-identity.ts";

/** A distinguished name as it is encoded, compared as RFC 5280 §7.1 wants; prepared only where the bytes differ. */
export class EncodedName {
	/** The whole element. */
	readonly octets: Uint8Array;
	private lazyKey: string | undefined;

	constructor(octets: Uint8Array) {
		this.octets = octets;
	}

	/** Equal for equal names. */
	get key(): string {
		this.lazyKey ??= comparisonKey(this.octets);
		return this.lazyKey;
	}

	equals(other: EncodedName): boolean {
		return equalOctets(this.octets, other.octets) || this.key === other.key;
	}
}
