import type { ProblemData } from "../../problem.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { Budget } from "../budget.ts";
import { clauseOf, isProfileReason, reasonRank } from "../clauses.ts";
import { type ChainOptions, type ChainPurpose, purposeOf } from "../options.ts";
import type { CertificatePool } from "../pool.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import type { ChainReasonCode } from "../reason-code.ts";
import type { ChainEdge, ChainReason } from "../result.ts";
import type { SignatureChecker } from "../signature-checker.ts";

export interface PathToValidate {
	/** The leaf first. */
	readonly certificates: readonly PoolCertificate[];
	readonly edges: readonly ChainEdge[];
	/** Whether the last certificate is the trust anchor. */
	readonly hasAnchor: boolean;
	readonly pool: CertificatePool;
	readonly options: ChainOptions;
	readonly budget: Budget;
	readonly checker: SignatureChecker;
	/** Whether a certificate that signed a CRL has a valid path of its own to the same anchor (RFC 5280 §6.3.3 (f)). */
	readonly isTrustedSigner: (signer: PoolCertificate, anchor: PoolCertificate) => Promise<boolean>;
}

/** One certificate of a path on trial. */
export interface Subject {
	readonly index: number;
	readonly certificate: Certificate;
	readonly isLeaf: boolean;
	/** The anchor above others. */
	readonly isAnchor: boolean;
	readonly isSelfIssued: boolean;
	readonly fail: (code: ChainReasonCode, data?: ProblemData, clause?: string) => void;
}

/** A path on trial: the rules read it and say what they have against it. */
export class PathUnderTest {
	readonly certificates: readonly PoolCertificate[];
	/** Changed by the rule on signatures where an edge could not be told on its own. */
	readonly edges: ChainEdge[];
	readonly hasAnchor: boolean;
	readonly pool: CertificatePool;
	readonly options: ChainOptions;
	readonly purpose: ChainPurpose;
	readonly budget: Budget;
	readonly checker: SignatureChecker;
	readonly isTrustedSigner: PathToValidate["isTrustedSigner"];
	private readonly found: ChainReason[] = [];

	constructor(path: PathToValidate) {
		this.certificates = path.certificates;
		this.edges = [...path.edges];
		this.hasAnchor = path.hasAnchor;
		this.pool = path.pool;
		this.options = path.options;
		this.purpose = purposeOf(path.options);
		this.budget = path.budget;
		this.checker = path.checker;
		this.isTrustedSigner = path.isTrustedSigner;
	}

	get leaf(): PoolCertificate {
		return this.certificates[0] as PoolCertificate;
	}

	/** Whether the certificate there is the anchor above the others; a trusted leaf is a leaf. */
	isAnchor(index: number): boolean {
		return this.hasAnchor && index > 0 && index === this.certificates.length - 1;
	}

	/** Every certificate that is judged, with its index: the anchor's only where the options say so. */
	get judged(): readonly (readonly [index: number, certificate: PoolCertificate])[] {
		const all = this.certificates.map((certificate, index) => [index, certificate] as const);
		return this.options.anchor === "nameAndKey" ? all.filter(([index]) => !this.isAnchor(index)) : all;
	}

	/** The same with what a rule on single certificates asks. */
	get subjects(): readonly Subject[] {
		return this.judged.map(([index, { certificate, isSelfIssued }]) => ({
			index,
			certificate,
			isLeaf: index === 0,
			isAnchor: this.isAnchor(index),
			isSelfIssued,
			fail: (code, data, clause) => this.fail(code, index, data, clause),
		}));
	}

	/** `clause` where it is not the usual one for the code. */
	fail(code: ChainReasonCode, certificateIndex: number, data: ProblemData = {}, clause = clauseOf(code)): void {
		this.found.push({ code, data, certificateIndex, clause });
	}

	/** What makes the path invalid, the most telling reason first. */
	get reasons(): readonly ChainReason[] {
		return this.found.filter((reason) => !this.isNote(reason)).sort(byRank);
	}

	/** What is not held against it. */
	get notes(): readonly ChainReason[] {
		return this.found.filter((reason) => this.isNote(reason)).sort(byRank);
	}

	private isNote({ code }: ChainReason): boolean {
		return this.options.conformance === "report" && isProfileReason(code);
	}
}

const byRank = (a: ChainReason, b: ChainReason): number => reasonRank(a.code) - reasonRank(b.code);
