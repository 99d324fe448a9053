import type { SignatureInput, SignatureVerdict } from "../crypto/verify-signature.ts";
import { append } from "./name-index.ts";
import { equalOctets, octetHash } from "./octet-identity.ts";

interface Remembered {
	readonly input: SignatureInput;
	readonly verdict: SignatureVerdict;
}

const MOST_ENTRIES = 20_000;

/**
 * Verdicts on signatures, kept across searches: a keystroke in a file verifies nothing again. An answer is given only
 * for exactly the same octets, so that nobody can borrow the verdict of another certificate.
 */
export class SignatureCache {
	private readonly entries = new Map<number, Remembered[]>();
	private size = 0;

	get(input: SignatureInput): SignatureVerdict | undefined {
		return this.entries.get(keyOf(input))?.find((entry) => isSameInput(entry.input, input))?.verdict;
	}

	set(input: SignatureInput, verdict: SignatureVerdict): void {
		if (this.size >= MOST_ENTRIES) {
			this.entries.clear();
			this.size = 0;
		}
		this.size++;
		append(this.entries, keyOf(input), { input, verdict });
	}
}

const keyOf = ({ signature, subjectPublicKeyInfo }: SignatureInput): number =>
	(octetHash(signature) ^ octetHash(subjectPublicKeyInfo)) >>> 0;

const isSameInput = (a: SignatureInput, b: SignatureInput): boolean =>
	equalOctets(a.signature, b.signature) &&
	equalOctets(a.subjectPublicKeyInfo, b.subjectPublicKeyInfo) &&
	equalOctets(a.signatureAlgorithm, b.signatureAlgorithm) &&
	equalOctets(a.signed, b.signed);
