import { hex } from "../../der/hex.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { isSamePublicKey } from "../opening/key-match.ts";
import type { StoredCertificate } from "../stored-certificate.ts";
import type { SafeBag } from "./safe-bag.ts";

/** A bag that holds a certificate. */
export interface CertificateBag {
	readonly bag: SafeBag;
	readonly stored: StoredCertificate;
}

const subjectOf = (certificate: Certificate): string => hex(certificate.slice(certificate.layout.subject));
const issuerOf = (certificate: Certificate): string => hex(certificate.slice(certificate.layout.issuer));

/** Finds which certificates of a PKCS#12 belong to a key: the format keeps no chains. */
export class CertificateChains {
	readonly bags: readonly CertificateBag[];
	private readonly bySubject = new Map<string, CertificateBag[]>();

	constructor(bags: readonly SafeBag[]) {
		this.bags = bags.flatMap((bag) =>
			bag.content.kind === "certificate" ? [{ bag, stored: bag.content.certificate }] : [],
		);
		for (const each of this.bags) {
			const subject = subjectOf(each.stored.certificate);
			const same = this.bySubject.get(subject);
			if (same === undefined) this.bySubject.set(subject, [each]);
			else same.push(each);
		}
	}

	/** The key's own certificate: by localKeyId (RFC 7292 §4.2), and where that does not tell by the public key. */
	leafOf({ attributes: { localKeyId } }: SafeBag, key: PrivateKey | undefined): CertificateBag | undefined {
		const marked =
			localKeyId === undefined ? [] : this.bags.filter(({ bag }) => bag.attributes.localKeyId === localKeyId);
		const spki = key?.subjectPublicKeyInfo;
		const isOfKey = ({ stored: { certificate } }: CertificateBag): boolean =>
			spki !== undefined && isSamePublicKey(spki, certificate.slice(certificate.layout.subjectPublicKeyInfo));
		return marked.find(isOfKey) ?? marked[0] ?? this.bags.find(isOfKey);
	}

	/** `leaf` and the certificates that issued it and each other, by their names, as far as they are there. */
	chainFrom(leaf: CertificateBag): CertificateBag[] {
		const chain = [leaf];
		for (let last = leaf; !last.stored.certificate.isSelfIssued; ) {
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
