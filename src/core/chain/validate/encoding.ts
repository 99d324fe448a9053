import { algorithmName } from "../../x509/algorithm-identifier.ts";
import { equalOctets } from "../octet-identity.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** Bytes that are no certificate as RFC 5280 §4.1 has them. */
export function encoding(path: PathUnderTest): void {
	for (const [index, { certificate }] of path.judged) {
		const { layout } = certificate;
		const needed = [layout.tbsCertificate, layout.serialNumber, layout.subjectPublicKeyInfo, layout.signatureValue];
		if (needed.some(({ tag }) => tag === 0)) {
			path.fail("chain.malformed", index);
			continue;
		}
		// RFC 5280 §4.1.1.2
		const inner = certificate.slice(layout.signature);
		const outer = certificate.slice(layout.signatureAlgorithm);
		if (!equalOctets(inner, outer))
			path.fail("chain.algorithm-mismatch", index, {
				inner: algorithmName(certificate.signature),
				outer: algorithmName(certificate.signatureAlgorithm),
			});
	}
}
