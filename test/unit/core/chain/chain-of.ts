import { buildChains, CertificatePool, type ChainOptions, type ChainResult } from "../../../../src/core/chain/index.ts";
import { AT } from "./made-certificate.ts";

interface Parts {
	readonly leaf: Uint8Array;
	readonly trusted?: readonly Uint8Array[];
	readonly untrusted?: readonly Uint8Array[];
	readonly crls?: readonly Uint8Array[];
}

/** Every chain of a leaf with those certificates. */
export function chainsOf(
	{ leaf, trusted = [], untrusted = [], crls = [] }: Parts,
	options: Partial<ChainOptions> = {},
): Promise<ChainResult> {
	const pool = new CertificatePool();
	for (const certificate of trusted)
		pool.add(certificate, { origin: { kind: "truststore", label: "truststore.jks" }, isAnchor: true });
	for (const certificate of untrusted) pool.add(certificate, { origin: { kind: "file", label: "chain.pem" } });
	for (const crl of crls) pool.addCrl(crl);
	return buildChains(leaf, pool, { at: AT, ...options });
}

/** The codes of everything that is against the best path. */
export const codes = ({ best }: ChainResult): readonly string[] => (best?.reasons ?? []).map(({ code }) => code);

/** The common names along a path, the leaf first. */
export const names = ({ best }: ChainResult): readonly (string | undefined)[] =>
	(best?.certificates ?? []).map(({ certificate }) => certificate.subject.last("CN"));
