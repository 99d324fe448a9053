import { greatestCommonDivisor } from "./greatest-common-divisor.ts";

/** A product of moduli, and the sum of what it is without each of them. */
interface Node {
	readonly product: bigint;
	readonly sum: bigint;
}

/**
 * For each of the moduli, which are positive and all different, the factor that it shares with others, 1 for none; and
 * the product of all.
 * Quasi-linear: a product tree and a remainder tree (Bernstein, "How to find smooth parts of integers", 2004) of the
 * sum of all products that leave one modulus out, of which modulo a modulus just the product of the others is left.
 */
export function sharedFactors(moduli: readonly bigint[]): {
	readonly factors: readonly bigint[];
	readonly product: bigint;
} {
	const tree: (readonly Node[])[] = [moduli.map((product) => ({ product, sum: 1n }))];
	for (let level = tree[0] ?? []; level.length > 1; tree.push(level)) level = pairs(level);
	const [root = { product: 1n, sum: 0n }] = tree.at(-1) ?? [];
	let rests = [root.sum];
	for (const level of tree.reverse()) {
		const above = rests;
		rests = level.map(
			({ product }, index) => (above[level.length === above.length ? index : index >> 1] ?? 0n) % product,
		);
	}
	const factors = moduli.map((modulus, index) => greatestCommonDivisor(modulus, rests[index] ?? 0n));
	return { factors, product: root.product };
}

function pairs(level: readonly Node[]): readonly Node[] {
	return Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
		const left = level[2 * index] as Node;
		const right = level[2 * index + 1];
		if (right === undefined) return left;
		return { product: left.product * right.product, sum: left.sum * right.product + right.sum * left.product };
	});
}

/** Whether `modulus` has a factor in common with the product of others. */
export const sharesFactor = (modulus: bigint, product: bigint): boolean =>
	greatestCommonDivisor(modulus, product % modulus) !== 1n;
