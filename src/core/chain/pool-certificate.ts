import { hex } from "../der/hex.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { AuthorityKeyIdentifier } from "../x509/extensions/key-identifier.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import type { ChainCertificate } from "./chain-certificate.ts";
import { EncodedName } from "./encoded-name.ts";
import { looseNameHash } from "./name-hash.ts";
import { equalOctets, octetHash } from "./octet-identity.ts";
import type { Origin } from "./origin.ts";
import { type Skimmed, skimCertificate, skimKeyIdentifier } from "./skim.ts";

/** A certificate with what a search asks of it again and again; everything is read when it is asked for first. */
export class PoolCertificate implements ChainCertificate {
	readonly der: Uint8Array;
	readonly origins: Origin[] = [];
	isAnchor = false;
	private lazyCertificate: Certificate | undefined;
	private lazySkimmed: Skimmed | null | undefined;
	private lazyKeyIdentifier: string | null | undefined;
	private lazySubject: EncodedName | undefined;
	private lazySpki: Uint8Array | undefined;
	private lazySpkiHash: number | undefined;
	private lazyIssuer: EncodedName | undefined;
	private lazySelfIssued: boolean | undefined;

	/** `given` is a certificate, or the DER of one that is read later. */
	constructor(given: Certificate | Uint8Array) {
		if (given instanceof Uint8Array) this.der = given;
		else {
			this.der = given.der;
			this.lazyCertificate = given;
		}
	}

	get certificate(): Certificate {
		this.lazyCertificate ??= readCertificate(this.der);
		return this.lazyCertificate;
	}

	/** Undefined where the bytes are not plain DER of a certificate. */
	private get skimmed(): Skimmed | undefined {
		if (this.lazySkimmed === undefined) this.lazySkimmed = skimCertificate(this.der) ?? null;
		return this.lazySkimmed ?? undefined;
	}

	/** The same for equal subjects, or undefined where that takes more than a look at the bytes. */
	get looseSubjectHash(): number | undefined {
		const { start, end } = this.skimmed?.subject ?? NOWHERE;
		return looseNameHash(this.der, start, end);
	}

	get subject(): EncodedName {
		this.lazySubject ??= new EncodedName(this.encoded("subject"));
		return this.lazySubject;
	}

	get issuer(): EncodedName {
		const { certificate } = this;
		this.lazyIssuer ??= new EncodedName(certificate.slice(certificate.layout.issuer));
		return this.lazyIssuer;
	}

	/** The SubjectPublicKeyInfo as it is encoded. */
	get spki(): Uint8Array {
		this.lazySpki ??= this.encoded("subjectPublicKeyInfo");
		return this.lazySpki;
	}

	/** Lower-case hex of the subjectKeyIdentifier. */
	get keyIdentifier(): string | undefined {
		if (this.lazyKeyIdentifier === undefined) this.lazyKeyIdentifier = this.readKeyIdentifier() ?? null;
		return this.lazyKeyIdentifier ?? undefined;
	}

	get authorityKeyIdentifier(): AuthorityKeyIdentifier | undefined {
		return this.certificate.extensionValue("authorityKeyIdentifier");
	}

	/** Whether subject and issuer are the same name (RFC 5280 §6.1); says nothing about who signed. */
	get isSelfIssued(): boolean {
		this.lazySelfIssued ??= this.subject.equals(this.issuer);
		return this.lazySelfIssued;
	}

	/** Whether both certify the same name with the same key: a path needs no more than one of them. */
	isSameEntity(other: PoolCertificate): boolean {
		const isSameKey = this.spkiHash === other.spkiHash && equalOctets(this.spki, other.spki);
		return isSameKey && this.subject.equals(other.subject);
	}

	/** Tells most keys apart at once: a search compares every candidate with every certificate below it. */
	private get spkiHash(): number {
		this.lazySpkiHash ??= octetHash(this.spki);
		return this.lazySpkiHash;
	}

	private encoded(field: "subject" | "subjectPublicKeyInfo"): Uint8Array {
		const range = this.skimmed?.[field];
		if (range !== undefined) return this.der.subarray(range.start, range.end);
		return this.certificate.slice(this.certificate.layout[field]);
	}

	private readKeyIdentifier(): string | undefined {
		const { skimmed } = this;
		if (skimmed === undefined) return this.certificate.extensionValue("subjectKeyIdentifier");
		const range = skimKeyIdentifier(this.der, skimmed);
		return range && hex(this.der, range.start, range.end);
	}
}

const NOWHERE = { start: 0, end: 0 } as const;
