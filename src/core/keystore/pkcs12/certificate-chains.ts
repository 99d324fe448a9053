import { hex } from "../../der/hex.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { publicKeyName } from "../../x509/public-key-name.ts";
import type { StoredCertificate } from "../stored-certificate.ts";
import type { SafeBag } from "./safe-bag.ts";

/** A bag that holds a certificate. */
export interface CertificateBag {
	readonly bag: SafeBag;
	readonly stored: StoredCertificate;
}

const subjectOf = (certificate: Certificate): string => hex(certificate.slice(certificate.layout.subject));
const issuerOf = (certificate: Certificate): string => hex(certificate.slice(certificate.layout.issuer));
const keyOf = (certificate: Certificate): string | undefined =>
	publicKeyName(certificate.slice(certificate.layout.subjectPublicKeyInfo));

/** Chains of ten are long; a file may hold thousands of certificates that seem to have issued each other. */
const LONGEST_CHAIN = 32;
/** How many certificates of one name, one key or one localKeyId are looked at. */
const MOST_ALIKE = 32;

/** Finds which certificates of a PKCS#12 belong to a key: the format keeps no chains. */
export class CertificateChains {
	private readonly bySubject = new Map<string, CertificateBag[]>();
	private readonly byKey = new Map<string, CertificateBag[]>();
	private readonly byLocalKeyId = new Map<string, CertificateBag[]>();

	constructor(bags: readonly SafeBag[]) {
		for (const bag of bags) {
			if (bag.content.kind !== "certificate") continue;
			const each = { bag, stored: bag.content.certificate };
			const { certificate } = each.stored;
			add(this.bySubject, subjectOf(certificate), each);
			add(this.byKey, keyOf(certificate), each);
			add(this.byLocalKeyId, bag.attributes.localKeyId, each);
		}
	}

	/** The key's own certificate: by localKeyId (RFC 7292 §4.2), and where that does not tell by the public key. */
	leafOf({ attributes: { localKeyId } }: SafeBag, key: PrivateKey | undefined): CertificateBag | undefined {
		const marked = this.byLocalKeyId.get(localKeyId ?? "") ?? [];
		const spki = key?.subjectPublicKeyInfo;
		const name = spki && publicKeyName(spki);
		if (name === undefined) return marked[0];
		return marked.find(({ stored }) => keyOf(stored.certificate) === name) ?? marked[0] ?? this.byKey.get(name)?.[0];
	}

	/** `leaf` and the certificates that issued it and each other, by their names, as far as they are there. */
	chainFrom(leaf: CertificateBag): CertificateBag[] {
		const chain = [leaf];
		for (let last = leaf; !last.stored.certificate.isSelfIssued && chain.length < LONGEST_CHAIN; ) {
			const issuer = this.issuerOf(last.stored.certificate, chain);
			if (issuer === undefined) break;
			chain.push(issuer);
			last = issuer;
		}
		return chain;
	}

	/** Among certificates of the issuer's name the one that the authority key identifier means. */
	private issuerOf(certificate: Certificate, chain: readonly CertificateBag[]): CertificateBag | undefined {
		const named = (this.bySubject.get(issuerOf(certificate)) ?? []).filter((each) => !chain.includes(each));
		const wanted = certificate.extensionValue("authorityKeyIdentifier")?.keyIdentifier;
		const isMeant = ({ stored }: CertificateBag): boolean =>
			wanted !== undefined && stored.certificate.extensionValue("subjectKeyIdentifier") === wanted;
		return named.find(isMeant) ?? named[0];
	}
}

function add(map: Map<string, CertificateBag[]>, name: string | undefined, bag: CertificateBag): void {
	if (name === undefined || name === "") return;
	const alike = map.get(name);
	if (alike === undefined) map.set(name, [bag]);
	else if (alike.length < MOST_ALIKE) alike.push(bag);
}
