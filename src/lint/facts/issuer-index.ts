import type { Certificate } from "../../core/x509/certificate.ts";
import type { CertificateSubject } from "../define-rule.ts";
import { isIssuedBy } from "./issuance.ts";
import { octetText } from "./octet-text.ts";

/** Finds issuers among many certificates without comparing each with each. */
export class IssuerIndex {
	private readonly bySubject = new Map<string, CertificateSubject[]>();

	constructor(certificates: readonly CertificateSubject[]) {
		for (const subject of certificates) {
			const key = octetText(subject.certificate, "subject");
			const known = this.bySubject.get(key);
			if (known === undefined) this.bySubject.set(key, [subject]);
			else known.push(subject);
		}
	}

	/** Those that can have issued `certificate` by name and key identifier. */
	issuersOf(certificate: Certificate): readonly CertificateSubject[] {
		return this.namesakesOf(certificate).filter((each) => isIssuedBy(certificate, each.certificate));
	}

	/** Those with the issuer's name, whatever their key. */
	namesakesOf(certificate: Certificate): readonly CertificateSubject[] {
		return this.bySubject.get(octetText(certificate, "issuer")) ?? [];
	}
}
