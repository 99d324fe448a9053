import type { BudgetUse } from "../../chain/budget-limits.ts";
import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { Origin } from "../../chain/origin.ts";
import type { ChainEdge, ChainPath, ChainReason, ChainResult, Verdict } from "../../chain/result.ts";
import { nearMissInWords } from "../chain/near-miss.ts";
import { reasonView } from "../chain/reason.ts";
import type { Digests } from "../digests.ts";

/** The verdict on a certificate as `verify --json` prints it. Keys whose value is undefined are not printed. */
export interface ChainRecord {
	readonly valid: boolean;
	readonly verdict: Verdict;
	/** Best first. */
	readonly paths: readonly ChainPathRecord[];
	readonly budget: BudgetUse;
}

export interface ChainPathRecord {
	/** The leaf first, the trust anchor, where there is one, last. */
	readonly certificates: readonly ChainCertificateRecord[];
	readonly verdict: Verdict;
	readonly reason: ReasonRecord | undefined;
	/** All of them, the most telling first. */
	readonly reasons: readonly ReasonRecord[];
	/** `edges[i]` is between `certificates[i]` and `certificates[i + 1]`. */
	readonly edges: readonly ChainEdge[];
	readonly missing: MissingRecord | undefined;
	/** Certificates that are almost what comes next, in sentences. */
	readonly nearMisses: readonly string[];
}

export interface ChainCertificateRecord {
	/** RFC 4514. */
	readonly subject: string;
	readonly issuer: string;
	readonly serialNumber: string;
	/** ISO 8601 in UTC; null where it is not readable. */
	readonly notBefore: string | null;
	readonly notAfter: string | null;
	/** Lower-case hex. */
	readonly sha256: string;
	readonly trusted: boolean;
	readonly origins: readonly Origin[];
}

export interface ReasonRecord {
	readonly code: string;
	readonly message: string;
	readonly remedy: string | undefined;
	/** 0 is the leaf. */
	readonly certificateIndex: number;
	readonly clause: string;
}

export interface MissingRecord {
	readonly issuer: string;
	readonly keyIdentifier: string | undefined;
	readonly caIssuers: readonly string[];
}

export const chainRecord = ({ valid, verdict, paths, budget }: ChainResult, digests: Digests): ChainRecord => ({
	valid,
	verdict,
	paths: paths.map((path) => pathRecord(path, digests)),
	budget,
});

function pathRecord(path: ChainPath, digests: Digests): ChainPathRecord {
	const { certificates, verdict, reason, reasons, edges, missing, nearMisses } = path;
	const record = (each: ChainReason): ReasonRecord => reasonRecord(path, each);
	return {
		certificates: certificates.map((certificate) => certificateRecord(certificate, digests)),
		verdict,
		reason: reason && record(reason),
		reasons: reasons.map(record),
		edges,
		missing: missing && {
			issuer: missing.issuer.toString(),
			keyIdentifier: missing.keyIdentifier,
			caIssuers: missing.caIssuers,
		},
		nearMisses: nearMisses.map(nearMissInWords),
	};
}

function certificateRecord({ certificate, der, isAnchor, origins }: ChainCertificate, digests: Digests) {
	return {
		subject: certificate.subject.toString(),
		issuer: certificate.issuer.toString(),
		serialNumber: certificate.serialNumber,
		notBefore: certificate.notBefore.iso ?? null,
		notAfter: certificate.notAfter.iso ?? null,
		sha256: digests.sha256(der),
		trusted: isAnchor,
		origins,
	};
}

function reasonRecord(path: ChainPath, reason: ChainReason): ReasonRecord {
	const { code, sentence, remedy, certificateIndex, clause } = reasonView(path, reason);
	return { code, message: sentence, remedy: remedy === "" ? undefined : remedy, certificateIndex, clause };
}
