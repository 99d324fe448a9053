import { type Element, sameElements } from "../der/element.ts";
import { integerHex } from "../der/integer.ts";
import type { DerProblemCode } from "../der/problems.ts";
import { readTime, type Time } from "../der/time.ts";
import type { Problem } from "../problem.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import { type CheckedCertificate, checkCertificate } from "./certificate-checks.ts";
import type { CertificateLayout } from "./certificate-layout.ts";
import type { Extension } from "./extension.ts";
import type { ExtensionName, ExtensionValues } from "./extensions/registry.ts";
import { type Name, readName } from "./name.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";
import { readSubjectPublicKeyInfo, type SubjectPublicKeyInfo } from "./subject-public-key-info.ts";

export type CertificateProblem = Problem<X509ProblemCode | DerProblemCode>;

/**
 * A certificate (RFC 5280 §4.1) as a view on its bytes: positions are read at once, values when asked for. Nothing
 * here throws; a field that is not readable is empty and has a problem. All ranges count bytes of `bytes`.
 */
export class Certificate implements CheckedCertificate {
	/** Where each field stands. */
	readonly layout: CertificateLayout;
	readonly extensions: readonly Extension[];
	private readonly reader: X509Reader;
	private readonly found: CertificateProblem[];
	private allRead = false;
	private lazySubject: Name | undefined;
	private lazyIssuer: Name | undefined;
	private lazyNotBefore: Time | undefined;
	private lazyNotAfter: Time | undefined;
	private lazyPublicKey: SubjectPublicKeyInfo | undefined;
	private lazySignature: AlgorithmIdentifier | undefined;
	private lazySignatureAlgorithm: AlgorithmIdentifier | undefined;

	/** Made by `readCertificate`; `found` receives the problems that `reader` reports. */
	constructor(
		reader: X509Reader,
		layout: CertificateLayout,
		extensions: readonly Extension[],
		found: CertificateProblem[],
	) {
		this.reader = reader;
		this.layout = layout;
		this.extensions = extensions;
		this.found = found;
	}

	/** Exactly the certificate, without anything that follows it. */
	get der(): Uint8Array {
		return this.slice(this.layout.certificate);
	}

	/** 1, 2 or 3 as people count; other numbers as they stand. */
	get version(): number {
		return this.layout.versionNumber;
	}

	/** Upper-case hex without leading zeros, with a minus sign where it is negative. */
	get serialNumber(): string {
		return integerHex(this.reader.bytes, this.layout.serialNumber);
	}

	get issuer(): Name {
		this.lazyIssuer ??= readName(this.reader, this.layout.issuer);
		return this.lazyIssuer;
	}

	get subject(): Name {
		this.lazySubject ??= readName(this.reader, this.layout.subject);
		return this.lazySubject;
	}

	get notBefore(): Time {
		this.lazyNotBefore ??= readTime(this.reader, this.layout.notBefore);
		return this.lazyNotBefore;
	}

	get notAfter(): Time {
		this.lazyNotAfter ??= readTime(this.reader, this.layout.notAfter);
		return this.lazyNotAfter;
	}

	get subjectPublicKeyInfo(): SubjectPublicKeyInfo {
		this.lazyPublicKey ??= readSubjectPublicKeyInfo(this.reader, this.layout.subjectPublicKeyInfo);
		return this.lazyPublicKey;
	}

	/** The algorithm inside the signed part. */
	get signature(): AlgorithmIdentifier {
		this.lazySignature ??= readAlgorithmIdentifier(this.reader, this.layout.signature, "signature");
		return this.lazySignature;
	}

	/** The algorithm beside the signature; RFC 5280 §4.1.1.2 wants it equal to `signature`. */
	get signatureAlgorithm(): AlgorithmIdentifier {
		const { signatureAlgorithm } = this.layout;
		this.lazySignatureAlgorithm ??= readAlgorithmIdentifier(this.reader, signatureAlgorithm, "signatureAlgorithm");
		return this.lazySignatureAlgorithm;
	}

	extension(name: ExtensionName): Extension | undefined {
		return this.extensions.find((extension) => extension.oid.name === name);
	}

	/** The typed value of the first extension of that name. */
	extensionValue<N extends ExtensionName>(name: N): ExtensionValues[N] | undefined {
		return this.extension(name)?.value as ExtensionValues[N] | undefined;
	}

	/** Whether subject and issuer are the same bytes; says nothing about who signed. */
	get isSelfIssued(): boolean {
		return sameElements(this.reader.bytes, this.layout.subject, this.layout.issuer);
	}

	/** The bytes of one element, header included. */
	slice(element: Element): Uint8Array {
		return this.reader.bytes.subarray(element.start, element.end);
	}

	/** Everything unusual in this certificate. Reads every value to know. */
	get problems(): readonly CertificateProblem[] {
		if (!this.allRead) {
			this.allRead = true;
			checkCertificate(this, this.reader);
		}
		return this.found;
	}
}
