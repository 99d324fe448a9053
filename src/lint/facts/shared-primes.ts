import { greatestCommonDivisor } from "../../core/keys/weakness/greatest-common-divisor.ts";
import { sharedFactors, sharesFactor } from "../../core/keys/weakness/shared-factors.ts";
import type { PublicKeySubject } from "../define-rule.ts";
import { type RsaModulus, rsaModulus } from "./rsa-modulus.ts";

/** An RSA key that has a factor in common with others. */
export interface SharedPrime {
	readonly subject: PublicKeySubject;
	/** A key with that factor and another modulus. */
	readonly with: PublicKeySubject;
}

/** Bits of all moduli together, which is 2,048 keys of 2,048 bits; those beyond are not compared. */
const MOST_BITS = 2 ** 22;
/** Of so many the pairs are told. */
const MOST_PAIRED = 200;

/** The keys among `subjects` that share a prime, in their order; a modulus that stands twice shares nothing with itself. */
export function sharedPrimes(subjects: readonly PublicKeySubject[]): readonly SharedPrime[] {
	const distinct = distinctModuli(subjects);
	if (distinct.size < 2) return [];
	const moduli = [...distinct.values()].map(({ modulus }) => modulus);
	const sharing = [...moduliThatShare(moduli)].slice(0, MOST_PAIRED);
	const partner = new Map(
		sharing.map(([text, factor]) => [
			text,
			sharing.find(([other]) => other !== text && divides(factor, distinct.get(other))),
		]),
	);
	return subjects.flatMap((subject) => {
		const other = distinct.get(partner.get(rsaModulus(subject)?.text ?? "")?.[0] ?? "");
		return other === undefined ? [] : [{ subject, with: other.subject }];
	});
}

interface Placed {
	readonly subject: PublicKeySubject;
	readonly modulus: RsaModulus;
}

/** Whether the key has a part of the factor. */
const divides = (factor: bigint, key: Placed | undefined): boolean =>
	key !== undefined && greatestCommonDivisor(factor, key.modulus.n) !== 1n;

/** The first key of each modulus; one with a small factor is damaged, and shares that with many. */
function distinctModuli(subjects: readonly PublicKeySubject[]): ReadonlyMap<string, Placed> {
	const found = new Map<string, Placed>();
	let bits = 0;
	for (const subject of subjects) {
		const modulus = rsaModulus(subject);
		if (modulus === undefined || modulus.smallFactor !== undefined || found.has(modulus.text)) continue;
		bits += subject.info.key.size;
		if (bits > MOST_BITS) break;
		found.set(modulus.text, { subject, modulus });
	}
	return found;
}

/** Moduli that were found to share nothing, and their product: after an edit only what is new is compared with it. */
let coprime: { readonly texts: ReadonlySet<string>; readonly product: bigint } | undefined;

/** The factors that moduli share, by their texts. */
function moduliThatShare(moduli: readonly RsaModulus[]): ReadonlyMap<string, bigint> {
	if (areCoprimeAsBefore(moduli)) return new Map();
	const { factors, product } = sharedFactors(moduli.map(({ n }) => n));
	const shared = moduli.flatMap(({ text }, index): [string, bigint][] => {
		const factor = factors[index] ?? 1n;
		return factor === 1n ? [] : [[text, factor]];
	});
	if (shared.length === 0) coprime = { texts: new Set(moduli.map(({ text }) => text)), product };
	return new Map(shared);
}

/** How many new moduli are worth comparing one by one. */
const FEW = 8;

function areCoprimeAsBefore(moduli: readonly RsaModulus[]): boolean {
	if (coprime === undefined || coprime.texts.size > moduli.length + FEW) return false;
	const { texts } = coprime;
	let { product } = coprime;
	const fresh = moduli.filter(({ text }) => !texts.has(text));
	if (fresh.length > FEW) return false;
	for (const { n } of fresh) {
		if (sharesFactor(n, product)) return false;
		product *= n;
	}
	if (fresh.length > 0) coprime = { texts: new Set([...texts, ...fresh.map(({ text }) => text)]), product };
	return true;
}
