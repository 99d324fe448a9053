import type { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";
import { readCertificateList } from "../x509/read-certificate-list.ts";
import type { EncodedName } from "./encoded-name.ts";
import { append, NameIndex } from "./name-index.ts";
import { equalOctets, octetHash } from "./octet-identity.ts";
import type { Origin } from "./origin.ts";
import { PoolCertificate } from "./pool-certificate.ts";
import { CrlIndex } from "./revocation/crl-index.ts";
import type { PoolCrl } from "./revocation/pool-crl.ts";
import { type PoolOcspResponse, readPoolOcspResponse } from "./revocation/pool-ocsp-response.ts";

/** What was found where, and whether it is trusted by itself. */
export interface Provenance {
	readonly origin: Origin;
	readonly isAnchor?: boolean;
}

/** The signature's last octets tell two certificates apart, without a look at all of their bytes. */
const IDENTITY_OCTETS = 24;

/**
 * Everything that chains are made of: certificates, CRLs and OCSP responses. Adding costs next to nothing; the indexes
 * are made when a search asks, and nothing is decoded that it does not look at.
 */
export class CertificatePool {
	private readonly all: PoolCertificate[] = [];
	private readonly byIdentity = new Map<number, PoolCertificate[]>();
	private readonly bySubject = new NameIndex();
	private byKeyIdentifier: Map<string, PoolCertificate[]> | undefined;
	private readonly crls = new CrlIndex();
	private readonly responses: PoolOcspResponse[] = [];

	get certificates(): readonly PoolCertificate[] {
		return this.all;
	}

	get ocspResponses(): readonly PoolOcspResponse[] {
		return this.responses;
	}

	/** Adds a certificate or its DER; one that is there already gets one more origin, and is an anchor if either says so. */
	add(given: Certificate | Uint8Array, { origin, isAnchor = false }: Provenance): PoolCertificate {
		const entry = this.entry(new PoolCertificate(given));
		entry.origins.push(origin);
		if (isAnchor) entry.isAnchor = true;
		return entry;
	}

	/** The entry with the same bytes, or a certificate of its own for a leaf that is in nobody's pool. */
	leaf(given: Certificate | Uint8Array): PoolCertificate {
		const own = new PoolCertificate(given);
		return this.same(own) ?? own;
	}

	addCrl(given: CertificateList | Uint8Array): void {
		this.crls.add(given instanceof Uint8Array ? readCertificateList(given) : given);
	}

	/** Adds the DER of an OCSPResponse; one that carries no status is left out. */
	addOcspResponse(der: Uint8Array): void {
		const response = readPoolOcspResponse(der);
		if (response !== undefined) this.responses.push(response);
	}

	/** Those whose subject is the issuer of `child`. */
	issuersOf(child: PoolCertificate): PoolCertificate[] {
		return this.bySubject.withSubject(child.issuer);
	}

	withSubject(name: EncodedName): PoolCertificate[] {
		return this.bySubject.withSubject(name);
	}

	/** Those with that subjectKeyIdentifier, in lower-case hex. */
	withKeyIdentifier(identifier: string): readonly PoolCertificate[] {
		this.byKeyIdentifier ??= this.keyIdentifierIndex();
		return this.byKeyIdentifier.get(identifier) ?? [];
	}

	/** The lists that this name issued. */
	crlsBy(issuer: EncodedName): readonly PoolCrl[] {
		return this.crls.by(issuer);
	}

	private entry(own: PoolCertificate): PoolCertificate {
		const known = this.same(own);
		if (known !== undefined) return known;
		this.all.push(own);
		append(this.byIdentity, identity(own.der), own);
		this.bySubject.add(own);
		this.byKeyIdentifier = undefined;
		return own;
	}

	private same(own: PoolCertificate): PoolCertificate | undefined {
		return this.byIdentity.get(identity(own.der))?.find(({ der }) => equalOctets(der, own.der));
	}

	private keyIdentifierIndex(): Map<string, PoolCertificate[]> {
		const index = new Map<string, PoolCertificate[]>();
		for (const entry of this.all) {
			const identifier = entry.keyIdentifier;
			if (identifier !== undefined) append(index, identifier, entry);
		}
		return index;
	}
}

const identity = (der: Uint8Array): number =>
	(octetHash(der, Math.max(0, der.length - IDENTITY_OCTETS)) + Math.imul(der.length, 0x9e3779b1)) >>> 0;
