import type { ChainLeaf } from "./source.ts";

/** Whether a certificate is the one with these octets. */
export const isDerOf =
	(wanted: Uint8Array) =>
	({ certificate: { der } }: ChainLeaf): boolean =>
		der.length === wanted.length && der.every((octet, index) => octet === wanted[index]);
