import { readBitString } from "../der/bits.ts";
import { type Element, isPresent } from "../der/element.ts";
import type { ObjectIdentifier } from "../der/oid.ts";
import type { DerProblemCode } from "../der/problems.ts";
import type { Problem } from "../problem.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import { checkName } from "./certificate-checks.ts";
import type { Extension } from "./extension.ts";
import type { ExtensionName, ExtensionValues } from "./extensions/registry.ts";
import { type Name, readName } from "./name.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";
import { readSubjectPublicKeyInfo, type SubjectPublicKeyInfo } from "./subject-public-key-info.ts";

export type CertificateRequestProblem = Problem<X509ProblemCode | DerProblemCode>;

/** Where each field of a request stands (RFC 2986 §4). A field that is not there has tag 0. */
export interface CertificateRequestLayout {
	readonly certificationRequest: Element;
	/** What the signature is over. */
	readonly certificationRequestInfo: Element;
	readonly version: Element;
	readonly subject: Element;
	readonly subjectPublicKeyInfo: Element;
	readonly attributes: Element;
	readonly signatureAlgorithm: Element;
	readonly signature: Element;
}

/** One attribute of a request: its type and place. What a challenge password is, nobody is told. */
export interface RequestAttribute {
	readonly element: Element;
	readonly type: ObjectIdentifier;
	/** The first value; absent (tag 0) for a challengePassword, whose value is a secret. */
	readonly value: Element;
}

/** What the attributes of a request hold. */
export interface RequestAttributes {
	readonly attributes: readonly RequestAttribute[];
	readonly requestedExtensions: readonly Extension[];
}

/**
 * A certification request (PKCS#10, RFC 2986 §4) as a view on its bytes: positions are read at once, values when asked
 * for. Nothing here throws; a field that is not readable is empty and has a problem.
 */
export class CertificateRequest {
	readonly layout: CertificateRequestLayout;
	readonly attributes: readonly RequestAttribute[];
	/** What the `extensionRequest` attribute (RFC 2985 §5.4.2), or Microsoft's of the same form, asks for. */
	readonly requestedExtensions: readonly Extension[];
	private readonly reader: X509Reader;
	private readonly found: CertificateRequestProblem[];
	private allRead = false;
	private lazySubject: Name | undefined;
	private lazyPublicKey: SubjectPublicKeyInfo | undefined;
	private lazySignatureAlgorithm: AlgorithmIdentifier | undefined;

	/** Made by `readCertificateRequest`; `found` receives the problems that `reader` reports. */
	constructor(
		reader: X509Reader,
		layout: CertificateRequestLayout,
		{ attributes, requestedExtensions }: RequestAttributes,
		found: CertificateRequestProblem[],
	) {
		this.reader = reader;
		this.layout = layout;
		this.attributes = attributes;
		this.requestedExtensions = requestedExtensions;
		this.found = found;
	}

	/** Exactly the request, without anything that follows it. */
	get der(): Uint8Array {
		return this.slice(this.layout.certificationRequest);
	}

	get subject(): Name {
		this.lazySubject ??= readName(this.reader, this.layout.subject);
		return this.lazySubject;
	}

	get subjectPublicKeyInfo(): SubjectPublicKeyInfo {
		this.lazyPublicKey ??= readSubjectPublicKeyInfo(this.reader, this.layout.subjectPublicKeyInfo);
		return this.lazyPublicKey;
	}

	get signatureAlgorithm(): AlgorithmIdentifier {
		const { signatureAlgorithm } = this.layout;
		this.lazySignatureAlgorithm ??= readAlgorithmIdentifier(this.reader, signatureAlgorithm, "signatureAlgorithm");
		return this.lazySignatureAlgorithm;
	}

	/** Whether a challengePassword attribute (RFC 2985 §5.4.1) is there. */
	get hasChallengePassword(): boolean {
		return this.attributes.some(({ type }) => type.name === "challengePassword");
	}

	/** The typed value of the first requested extension of that name. */
	extensionValue<N extends ExtensionName>(name: N): ExtensionValues[N] | undefined {
		const extension = this.requestedExtensions.find(({ oid }) => oid.name === name);
		return extension?.value as ExtensionValues[N] | undefined;
	}

	/** The bytes of one element, header included. */
	slice(element: Element): Uint8Array {
		return this.reader.bytes.subarray(element.start, element.end);
	}

	/** Everything unusual in this request. Reads every value to know. */
	get problems(): readonly CertificateRequestProblem[] {
		if (!this.allRead) {
			this.allRead = true;
			this.readAll();
		}
		return this.found;
	}

	private readAll(): void {
		const { reader, layout } = this;
		checkName(reader, this.subject, "subject");
		if (isPresent(layout.subjectPublicKeyInfo)) void this.subjectPublicKeyInfo;
		for (const extension of this.requestedExtensions) void extension.value;
		if (isPresent(layout.signatureAlgorithm)) void this.signatureAlgorithm;
		if (isPresent(layout.signature)) readBitString(reader, layout.signature);
	}
}
