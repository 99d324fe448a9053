import { Budget } from "../budget.ts";
import type { ChainOptions } from "../options.ts";
import type { CertificatePool } from "../pool.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import type { ChainEdge, ChainPath, ChainResult } from "../result.ts";
import { SignatureChecker } from "../signature-checker.ts";
import type { PathToValidate } from "../validate/path-under-test.ts";
import { validatePath } from "../validate/validate-path.ts";
import { candidates, keyIdentifierMatch } from "./candidates.ts";
import { brokenPath, incompletePath } from "./dead-end.ts";
import { overallVerdict, sortPaths } from "./path-order.ts";
import { reachingAnAnchor } from "./reachability.ts";

/** More paths that lead nowhere tell nobody more. */
const MOST_DEAD_ENDS = 40;

/** The way from the leaf to where the search stands. */
interface Way {
	readonly certificates: readonly PoolCertificate[];
	readonly edges: readonly ChainEdge[];
}

/** What a search has from the one that it is a part of. */
interface OuterSearch {
	readonly budget: Budget;
	readonly checker: SignatureChecker;
	readonly signersUnderWay: ReadonlySet<PoolCertificate>;
}

/** One search for every path from a leaf to a trust anchor: depth first, the most promising issuer first. */
export class ChainSearch {
	readonly budget: Budget;
	readonly checker: SignatureChecker;
	private readonly pool: CertificatePool;
	private readonly leaf: PoolCertificate;
	private readonly options: ChainOptions;
	/** Certificates that sign CRLs and whose own paths are being searched: none of them vouches for itself. */
	private readonly signersUnderWay: ReadonlySet<PoolCertificate>;
	private readonly paths: ChainPath[] = [];
	private readonly onward = new Map<PoolCertificate, readonly PoolCertificate[]>();
	private readonly visited = new Set<PoolCertificate>();
	private reaching: ReadonlySet<PoolCertificate> | undefined;
	private deadEnds = 0;

	constructor(pool: CertificatePool, leaf: PoolCertificate, options: ChainOptions, outer?: OuterSearch) {
		this.pool = pool;
		this.leaf = leaf;
		this.options = options;
		this.budget = outer?.budget ?? new Budget(options.budget, options.signal);
		this.checker = outer?.checker ?? new SignatureChecker(options, this.budget);
		this.signersUnderWay = outer?.signersUnderWay ?? new Set();
	}

	async run(): Promise<ChainResult> {
		const { leaf } = this;
		const most = this.options.budget?.nodes ?? REACHABLE_CERTIFICATES;
		this.reaching = reachingAnAnchor(leaf, (child) => this.pool.issuersOf(child), most);
		await this.visit({ certificates: [leaf], edges: [] });
		if (this.paths.length === 0) await this.deadEnd({ certificates: [leaf], edges: [] }, [], false);
		const paths = sortPaths(this.paths);
		const budget = this.budget.use;
		const valid = paths[0]?.verdict === "valid";
		return { valid, verdict: overallVerdict(paths, budget), leaf, paths, best: paths[0], budget };
	}

	private issuersOf(child: PoolCertificate): readonly PoolCertificate[] {
		const known = this.onward.get(child);
		if (known !== undefined) return known;
		const found = candidates(this.pool, child, this.options.at);
		this.onward.set(child, found);
		return found;
	}

	private async visit(way: Way): Promise<void> {
		const child = way.certificates.at(-1) as PoolCertificate;
		this.visited.add(child);
		if (child.isAnchor) {
			await this.complete(way);
			if (child.isSelfIssued) return;
		}
		let isContinued = child.isAnchor;
		let hasCycle = false;
		const broken: PoolCertificate[] = [];
		for (const issuer of this.issuersOf(child)) {
			if (this.isDone) return;
			if (isLoop(way, issuer)) {
				hasCycle = true;
				continue;
			}
			if (!this.budget.take("nodes")) return;
			const signature = await this.edge(child, issuer);
			if (signature === "invalid") {
				broken.push(issuer);
				continue;
			}
			isContinued = true;
			if (this.isKnownDeadEnd(issuer)) continue;
			await this.visit({ certificates: [...way.certificates, issuer], edges: [...way.edges, { signature }] });
		}
		if (!(isContinued || this.isDone)) await this.deadEnd(way, broken, hasCycle);
	}

	/** An algorithm that nobody here supports leaves the key identifiers to tell the issuer. */
	private async edge(child: PoolCertificate, issuer: PoolCertificate): Promise<ChainEdge["signature"]> {
		const signature = await this.checker.edge(child, issuer);
		const isOtherKey = signature === "unsupported" && keyIdentifierMatch(child, issuer) === "different";
		return isOtherKey ? "invalid" : signature;
	}

	/** What was seen and cannot lead to an anchor would only be told once more. */
	private isKnownDeadEnd(issuer: PoolCertificate): boolean {
		return this.reaching !== undefined && !this.reaching.has(issuer) && this.visited.has(issuer);
	}

	private get isDone(): boolean {
		const hasFound = this.options.find === "first" && this.paths.some(({ verdict }) => verdict === "valid");
		return hasFound || this.budget.isOver;
	}

	private async complete({ certificates, edges }: Way): Promise<void> {
		if (!this.budget.take("paths")) return;
		this.paths.push(await validatePath(this.toValidate(certificates, edges, true)));
	}

	private async deadEnd(
		{ certificates, edges }: Way,
		broken: readonly PoolCertificate[],
		hasCycle: boolean,
	): Promise<void> {
		if (this.deadEnds++ >= MOST_DEAD_ENDS) return;
		const way = this.toValidate(certificates, edges, false);
		const child = certificates.at(-1) as PoolCertificate;
		const fitting = broken.find((issuer) => keyIdentifierMatch(child, issuer) !== "different");
		this.paths.push(
			fitting === undefined ? await incompletePath(way, broken, hasCycle) : await brokenPath(way, fitting, broken),
		);
	}

	private toValidate(
		certificates: readonly PoolCertificate[],
		edges: readonly ChainEdge[],
		hasAnchor: boolean,
	): PathToValidate {
		const { pool, options, budget, checker } = this;
		const isTrustedSigner: PathToValidate["isTrustedSigner"] = (signer, anchor) => this.isTrustedSigner(signer, anchor);
		return { certificates, edges, hasAnchor, pool, options, budget, checker, isTrustedSigner };
	}

	private async isTrustedSigner(signer: PoolCertificate, anchor: PoolCertificate): Promise<boolean> {
		const { signersUnderWay, budget, checker } = this;
		if (signersUnderWay.has(signer)) return false;
		const outer = { budget, checker, signersUnderWay: new Set([...signersUnderWay, signer]) };
		const { paths } = await new ChainSearch(this.pool, signer, signerOptions(this.options), outer).run();
		return paths.some((found) => found.verdict === "valid" && found.anchor === anchor);
	}
}

/** A signer of CRLs is no server, and nobody asks for its policies. */
function signerOptions({ name, policies, maxIntermediates, ...options }: ChainOptions): ChainOptions {
	return { ...options, purpose: "any", find: "first" };
}

/** Larger graphs are searched without knowing beforehand where anchors are. */
const REACHABLE_CERTIFICATES = 20_000;

/** A path that comes back to a name and key it has can be cut short, and is then a candidate of its own. */
const isLoop = ({ certificates }: Way, issuer: PoolCertificate): boolean =>
	certificates.some((certificate, index) => certificate === issuer || (index > 0 && certificate.isSameEntity(issuer)));
