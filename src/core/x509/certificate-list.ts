import { type Element, isPresent } from "../der/element.ts";
import type { DerProblemCode } from "../der/problems.ts";
import { DerReader } from "../der/reader.ts";
import { statedTime } from "../der/stated-time.ts";
import { TAG } from "../der/tags.ts";
import { readTime, type Time } from "../der/time.ts";
import type { Problem } from "../problem.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { CertificateListLayout } from "./certificate-list-layout.ts";
import type { Extension } from "./extension.ts";
import type { GeneralName } from "./extensions/general-name.ts";
import type { ExtensionName, ExtensionValues } from "./extensions/registry.ts";
import { type Name, readName } from "./name.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";
import { RevokedCertificate } from "./revoked-certificate.ts";

export type { RevokedCertificate };

export type CertificateListProblem = Problem<X509ProblemCode | DerProblemCode>;

/** Goes through the entries once, with a report for what is wrong in them. */
export type EntryWalk = (report: (problem: CertificateListProblem) => void) => Iterable<RevokedCertificate>;

/** Reads every value of a list, so that each reports its problems, and reports what only the whole can show. */
export type CertificateListCheck = (list: CertificateList, reader: X509Reader, walkEntries: EntryWalk) => void;

/** How much more than an object a list may hold: its entries are not kept, and their number is bounded by its bytes. */
const ELEMENTS_PER_ENTRY = 64;

/**
 * A certificate revocation list (RFC 5280 §5) as a view on its bytes. Its entries are counted by their headers and read
 * one at a time: a list of 100,000 makes no objects until somebody goes through it, and then one at a time. Nothing
 * here throws; a field that is not readable is empty and has a problem.
 */
export class CertificateList {
	readonly layout: CertificateListLayout;
	readonly extensions: readonly Extension[];
	private readonly reader: X509Reader;
	private readonly found: CertificateListProblem[];
	private readonly check: CertificateListCheck;
	private allRead = false;
	private lazyIssuer: Name | undefined;
	private lazyThisUpdate: Time | undefined;
	private lazyNextUpdate: Time | undefined;
	private lazySignature: AlgorithmIdentifier | undefined;
	private lazySignatureAlgorithm: AlgorithmIdentifier | undefined;
	private lazyCount: number | undefined;

	/** Made by `readCertificateList`; `found` receives the problems that `reader` reports. */
	constructor(
		reader: X509Reader,
		layout: CertificateListLayout,
		extensions: readonly Extension[],
		found: CertificateListProblem[],
		check: CertificateListCheck,
	) {
		this.reader = reader;
		this.layout = layout;
		this.extensions = extensions;
		this.found = found;
		this.check = check;
	}

	/** Exactly the list, without anything that follows it. */
	get der(): Uint8Array {
		return this.slice(this.layout.certificateList);
	}

	/** 1 or 2 as people count; other numbers as they stand. */
	get version(): number {
		return this.layout.versionNumber;
	}

	get issuer(): Name {
		this.lazyIssuer ??= readName(this.reader, this.layout.issuer);
		return this.lazyIssuer;
	}

	get thisUpdate(): Time {
		this.lazyThisUpdate ??= statedTime(this.reader, this.layout.thisUpdate);
		return this.lazyThisUpdate;
	}

	/** Undefined where the list does not say when the next one comes. */
	get nextUpdate(): Time | undefined {
		if (!isPresent(this.layout.nextUpdate)) return undefined;
		this.lazyNextUpdate ??= readTime(this.reader, this.layout.nextUpdate);
		return this.lazyNextUpdate;
	}

	/** The algorithm inside the signed part. */
	get signature(): AlgorithmIdentifier {
		this.lazySignature ??= readAlgorithmIdentifier(this.reader, this.layout.signature, "signature");
		return this.lazySignature;
	}

	/** The algorithm beside the signature; RFC 5280 §5.1.1.2 wants it equal to `signature`. */
	get signatureAlgorithm(): AlgorithmIdentifier {
		const { signatureAlgorithm } = this.layout;
		this.lazySignatureAlgorithm ??= readAlgorithmIdentifier(this.reader, signatureAlgorithm, "signatureAlgorithm");
		return this.lazySignatureAlgorithm;
	}

	/** The typed value of the first extension of that name. */
	extensionValue<N extends ExtensionName>(name: N): ExtensionValues[N] | undefined {
		const extension = this.extensions.find(({ oid }) => oid.name === name);
		return extension?.value as ExtensionValues[N] | undefined;
	}

	/** RFC 5280 §5.2.3, in hex. */
	get number(): string | undefined {
		return this.extensionValue("cRLNumber");
	}

	/** The number of the list that a delta CRL (RFC 5280 §5.2.4) adds to, in hex; undefined for a complete list. */
	get baseNumber(): string | undefined {
		return this.extensionValue("deltaCRLIndicator");
	}

	/** Whether it may revoke certificates of other issuers (RFC 5280 §5.2.5). */
	get isIndirect(): boolean {
		return this.extensionValue("issuingDistributionPoint")?.indirectCRL ?? false;
	}

	/** How many certificates it revokes. */
	get revokedCount(): number {
		this.lazyCount ??= this.countEntries();
		return this.lazyCount;
	}

	/** The entries in their order, each made when asked for. Their problems are in `problems`. */
	revokedCertificates(): Generator<RevokedCertificate> {
		return this.entries(() => undefined);
	}

	/** The bytes of one element, header included. */
	slice(element: Element): Uint8Array {
		return this.reader.bytes.subarray(element.start, element.end);
	}

	/** Everything unusual in this list. Reads every value to know. */
	get problems(): readonly CertificateListProblem[] {
		if (!this.allRead) {
			this.allRead = true;
			this.check(this, this.reader, (report) => this.entries(report));
		}
		return this.found;
	}

	private countEntries(): number {
		const reader = this.entryReader(() => undefined);
		const { contentStart, contentEnd } = this.layout.revokedCertificates;
		let count = 0;
		for (let at = contentStart; reader.read(at, contentEnd) && reader.tag === TAG.SEQUENCE; at = reader.end) count++;
		return count;
	}

	private *entries(report: (problem: CertificateListProblem) => void): Generator<RevokedCertificate> {
		const reader = this.entryReader(report);
		const { contentStart, contentEnd } = this.layout.revokedCertificates;
		let issuer: readonly GeneralName[] | undefined;
		for (let at = contentStart; at < contentEnd; ) {
			if (!reader.expect(TAG.SEQUENCE, at, contentEnd, "revokedCertificate")) return;
			at = reader.end;
			const entry = new RevokedCertificate(reader, reader.element(), issuer);
			// RFC 5280 §5.3.3: an entry without the extension has the issuer of the entry before it.
			if (this.isIndirect) issuer = entry.certificateIssuer;
			yield entry;
		}
	}

	/** A reader of its own for each walk: the list's may visit a bounded number of elements in all. */
	private entryReader(report: (problem: CertificateListProblem) => void): X509Reader {
		const { bytes, limits } = this.reader;
		return new DerReader<X509ProblemCode>(bytes, report, {
			...limits,
			elements: limits.elements * ELEMENTS_PER_ENTRY,
			problems: Number.POSITIVE_INFINITY,
		});
	}
}
