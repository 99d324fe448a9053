/** RFC 5280 §4.2.1.4 */
export const ANY_POLICY = "2.5.29.32.0";

/** A node of the valid_policy_graph (RFC 9618 §3): one for each policy and depth, however many ways lead to it. */
interface PolicyNode {
	readonly policy: string;
	expected: ReadonlySet<string>;
	readonly parents: readonly PolicyNode[];
}

type Level = Map<string, PolicyNode>;

/**
 * The policies that are valid along a path, as the graph of RFC 9618: where the tree of RFC 5280 §6.1 grows with every
 * mapping, this has one node for each policy and certificate. Level 0 is the anchor's.
 */
export class PolicyGraph {
	private levels: Level[] | undefined = [new Map([[ANY_POLICY, node(ANY_POLICY, [])]])];

	/** Whether no policy is valid any more: NULL in the standard's words. */
	get isEmpty(): boolean {
		return this.levels === undefined;
	}

	/** RFC 9618 §5.1 (d): the certificate's policies; `takesAny` where its anyPolicy counts. */
	addLevel(policies: ReadonlySet<string>, takesAny: boolean): void {
		const above = this.levels?.at(-1);
		if (this.levels === undefined || above === undefined) return;
		const expecting = expectations(above);
		const anyAbove = above.get(ANY_POLICY);
		const level: Level = new Map();
		for (const policy of policies) {
			if (policy === ANY_POLICY) continue;
			const parents = expecting.get(policy) ?? (anyAbove === undefined ? undefined : [anyAbove]);
			if (parents !== undefined) level.set(policy, node(policy, parents));
		}
		if (takesAny && policies.has(ANY_POLICY))
			for (const [policy, parents] of expecting) if (!level.has(policy)) level.set(policy, node(policy, parents));
		this.levels.push(level);
		this.prune();
	}

	/** RFC 5280 §6.1.3 (e): a certificate without policies leaves none valid. */
	clear(): void {
		this.levels = undefined;
	}

	/** RFC 9618 §5.2 (b)(1): what a policy is called from here on; the key is the issuer's, the values the subject's. */
	map(mappings: ReadonlyMap<string, ReadonlySet<string>>): void {
		const level = this.levels?.at(-1);
		const anyAbove = this.levels?.at(-2)?.get(ANY_POLICY);
		if (level === undefined) return;
		for (const [issuerDomain, subjectDomain] of mappings) {
			const mapped = level.get(issuerDomain);
			if (mapped !== undefined) mapped.expected = subjectDomain;
			else if (level.has(ANY_POLICY) && anyAbove !== undefined)
				level.set(issuerDomain, { policy: issuerDomain, expected: subjectDomain, parents: [anyAbove] });
		}
	}

	/** RFC 9618 §5.2 (b)(2): where mapping is inhibited, a policy that is mapped is valid no longer. */
	remove(issuerDomains: Iterable<string>): void {
		const level = this.levels?.at(-1);
		if (level === undefined) return;
		for (const policy of issuerDomains) level.delete(policy);
		this.prune();
	}

	/**
	 * RFC 9618 §5.3: whether the policies that are valid at the end, called what the anchor's domain calls them, have one
	 * in common with those that the user accepts; any of them where those are undefined.
	 */
	accepts(initial: ReadonlySet<string> | undefined): boolean {
		const { levels } = this;
		if (levels === undefined) return false;
		if (initial === undefined || levels.at(-1)?.has(ANY_POLICY)) return true;
		const inAnchorsDomain = levels
			.flatMap((level) => [...level.values()])
			.filter(({ policy, parents }) => policy !== ANY_POLICY && parents.some((parent) => parent.policy === ANY_POLICY));
		return inAnchorsDomain.some(({ policy }) => initial.has(policy));
	}

	/** RFC 9618 §5.1 (d)(3): a node above the last level that nothing follows from goes. */
	private prune(): void {
		const levels = this.levels ?? [];
		for (let depth = levels.length - 2; depth >= 0; depth--) {
			const parents = new Set([...(levels[depth + 1] as Level).values()].flatMap((below) => below.parents));
			const level = levels[depth] as Level;
			for (const [policy, each] of level) if (!parents.has(each)) level.delete(policy);
		}
		if (levels.some((level) => level.size === 0)) this.levels = undefined;
	}
}

const node = (policy: string, parents: readonly PolicyNode[]): PolicyNode => ({
	policy,
	expected: new Set([policy]),
	parents,
});

/** Which nodes of a level expect each policy. */
function expectations(level: Level): Map<string, PolicyNode[]> {
	const expecting = new Map<string, PolicyNode[]>();
	for (const each of level.values())
		for (const policy of each.expected) {
			const nodes = expecting.get(policy);
			if (nodes === undefined) expecting.set(policy, [each]);
			else nodes.push(each);
		}
	return expecting;
}
