import type { Item } from "../../item.ts";
import type { Range } from "../../problem.ts";
import { algorithmName } from "../../x509/algorithm-identifier.ts";
import type { CertificateList } from "../../x509/certificate-list.ts";
import type { Digests } from "../digests.ts";
import { type ExtensionRecord, extensionFields } from "./extension-record.ts";

/** A revocation list as `inspect --json` prints it. Its entries are counted, not listed: there may be millions. */
export interface CrlRecord {
	readonly kind: "crl";
	readonly range: Range;
	readonly label: string | undefined;
	/** RFC 4514. */
	readonly issuer: string;
	/** ISO 8601 in UTC; null where it is not readable. */
	readonly thisUpdate: string | null;
	/** Undefined where the list does not say. */
	readonly nextUpdate: string | null | undefined;
	/** Upper-case hex. */
	readonly crlNumber: string | undefined;
	/** The list that a delta CRL adds to. */
	readonly baseCrlNumber: string | undefined;
	readonly revokedCount: number;
	readonly signatureAlgorithm: string;
	readonly extensions: readonly ExtensionRecord[];
	/** Lower-case hex. */
	readonly fingerprints: { readonly sha256: string; readonly sha1: string } | undefined;
}

export function crlRecord(item: Item, crl: CertificateList, digests?: Digests): CrlRecord {
	return {
		kind: "crl",
		range: item.range,
		label: item.label,
		issuer: crl.issuer.toString(),
		thisUpdate: crl.thisUpdate.iso ?? null,
		nextUpdate: crl.nextUpdate && (crl.nextUpdate.iso ?? null),
		crlNumber: crl.number,
		baseCrlNumber: crl.baseNumber,
		revokedCount: crl.revokedCount,
		signatureAlgorithm: algorithmName(crl.signatureAlgorithm),
		extensions: extensionFields(item, crl.extensions).extensions,
		fingerprints: digests && { sha256: digests.sha256(crl.der), sha1: digests.sha1(crl.der) },
	};
}
