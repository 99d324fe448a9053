import type { Certificate } from "../x509/certificate.ts";
import { equalOctets } from "./octet-identity.ts";
import { PoolCertificate } from "./pool-certificate.ts";
import { keyIdentifierMatch } from "./search/candidates.ts";

/** How certificates stand that a server presents or a file holds: RFC 8446 §4.4.2 wants the leaf first. */
export interface PresentedOrder {
	/** Indexes from the leaf upwards, as they should stand; those that belong to no chain of the leaf left out. */
	readonly order: readonly number[];
	/** Whether each certificate of the chain stands directly behind the one that it issued, the leaf first of all. */
	readonly isInOrder: boolean;
	/** Indexes of certificates that are there a second time. */
	readonly duplicates: readonly number[];
	/** Indexes of those that have no part in the chain of the leaf. */
	readonly extra: readonly number[];
	/** The root, which the other side has to have itself, where it is there beside others. */
	readonly root: number | undefined;
}

/** The order of a list of certificates, by names and key identifiers alone. */
export function presentedOrder(certificates: readonly Certificate[]): PresentedOrder {
	const all = certificates.map((certificate) => new PoolCertificate(certificate));
	const duplicates = all.flatMap((one, index) => (isRepeated(all, one, index) ? [index] : []));
	const single = all.flatMap((_, index) => (duplicates.includes(index) ? [] : [index]));
	const order = chainFrom(all, single, leafOf(all, single));
	const extra = single.filter((index) => !order.includes(index));
	const last = order.at(-1);
	const hasRoot = last !== undefined && order.length > 1 && all[last]?.isSelfIssued === true;
	const kept = single.filter((index) => order.includes(index));
	return {
		order,
		isInOrder: order[0] === single[0] && order.every((index, place) => kept[place] === index),
		duplicates,
		extra,
		root: hasRoot ? last : undefined,
	};
}

const isRepeated = (all: readonly PoolCertificate[], one: PoolCertificate, index: number): boolean =>
	all.findIndex(({ der }) => equalOctets(der, one.der)) < index;

/** The first one that issued none of the others; in a ring of CAs the first of all. */
function leafOf(all: readonly PoolCertificate[], indexes: readonly number[]): number | undefined {
	const issuesNone = (index: number): boolean =>
		indexes.every((other) => other === index || !hasIssued(all[index], all[other]));
	return indexes.find(issuesNone) ?? indexes[0];
}

function chainFrom(
	all: readonly PoolCertificate[],
	indexes: readonly number[],
	leaf: number | undefined,
): readonly number[] {
	const order: number[] = [];
	for (let next = leaf; next !== undefined; ) {
		const child: number = next;
		order.push(child);
		next = indexes.find((index) => !order.includes(index) && hasIssued(all[index], all[child]));
	}
	return order;
}

const hasIssued = (issuer: PoolCertificate | undefined, child: PoolCertificate | undefined): boolean =>
	issuer !== undefined &&
	child !== undefined &&
	issuer.subject.equals(child.issuer) &&
	keyIdentifierMatch(child, issuer) !== "different";
