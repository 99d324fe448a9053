import type { CertificateSubject, FileSubject } from "../define-rule.ts";
import { isIssuedBy } from "./issuance.ts";
import { isCertificateAuthority } from "./role.ts";

/** Certificates that stand together with the one certificate they are there for, as a server or client reads its chain. */
export interface ServedChain {
	readonly leaf: CertificateSubject;
	/** All that stand together, in the order of the source, the leaf among them. */
	readonly certificates: readonly CertificateSubject[];
	/** The leaf and, as far as they are there, its issuers one after the other: the order they should have. */
	readonly path: readonly CertificateSubject[];
}

/**
 * The chains in a file: certificates in one PEM text, or in one value of a YAML or JSON, with exactly one that is not of
 * a CA. Without one, or with several, it is a list of certificates to trust and its order says nothing.
 */
export function servedChains({ items, certificates }: FileSubject): readonly ServedChain[] {
	const atTop = new Set(items);
	const groups = new Map<string, CertificateSubject[]>();
	for (const subject of certificates) {
		if (!atTop.has(subject.item)) continue;
		const { place } = subject.item;
		const key = place === undefined ? "" : JSON.stringify([place.resource, place.path]);
		groups.set(key, [...(groups.get(key) ?? []), subject]);
	}
	return [...groups.values()].flatMap((group) => servedChain(group) ?? []);
}

function servedChain(certificates: readonly CertificateSubject[]): ServedChain | undefined {
	const [leaf, ...others] = certificates.filter(({ certificate }) => !isCertificateAuthority(certificate));
	if (leaf === undefined || others.length > 0) return undefined;
	const path = [leaf];
	for (let last = leaf; !last.certificate.isSelfIssued; ) {
		const subject = last.certificate;
		const issuer = certificates.find((each) => !path.includes(each) && isIssuedBy(subject, each.certificate));
		if (issuer === undefined) break;
		path.push(issuer);
		last = issuer;
	}
	return { leaf, certificates, path };
}
