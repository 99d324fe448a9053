import type { CertificateList } from "../../x509/certificate-list.ts";
import type { EncodedName } from "../encoded-name.ts";
import { PoolCrl } from "./pool-crl.ts";

/** Revocation lists by the name that issued them. */
export class CrlIndex {
	private readonly all: PoolCrl[] = [];

	add(list: CertificateList): void {
		this.all.push(new PoolCrl(list));
	}

	by(issuer: EncodedName): readonly PoolCrl[] {
		return this.all.filter((crl) => crl.issuer.equals(issuer));
	}
}
