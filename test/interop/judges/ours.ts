import { isIP } from "node:net";
import { validateChain } from "../../../src/core/index.ts";
import { signatureHost } from "../../../src/platform/node.ts";
import { AT, type ChainCase } from "../chain-case.ts";

/** `valid` or the reason that is found here, and the best path without its anchor, the leaf first. */
export async function ourVerdict({ leaf, trusted, untrusted, crls, purpose = "any", host }: ChainCase) {
	const { valid, best } = await validateChain(
		{ leaf, trusted, untrusted, crls: crls ?? [] },
		{
			at: AT,
			purpose,
			revocation: crls === undefined ? "off" : "required",
			host: signatureHost,
			...(host === undefined ? {} : { name: { kind: isIP(host) === 0 ? "dns" : "ip", value: host } }),
		},
	);
	const certificates = best?.certificates.slice(0, best.anchor === undefined ? undefined : -1) ?? [];
	// A trusted leaf is a path of its own.
	const path = certificates.length === 0 ? [leaf] : certificates.map(({ der }) => der);
	return { verdict: valid ? "valid" : (best?.reason?.code ?? "nothing"), path };
}
