import { algorithmName } from "../../x509/algorithm-identifier.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { equalOctets } from "../octet-identity.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** What breaks the frame of an object, as against a value in it. */
const STRUCTURE = /^der\.(?:truncated|length-overrun|missing-element|unexpected-tag|reserved-length|missing-end|too-)/;

/** Whether the frame of a certificate is broken; what breaks an extension is a reason of its own. */
function isDamaged({ problems, layout }: Certificate): boolean {
	const { start, end } = layout.extensions;
	return problems.some(
		({ code, severity, range }) =>
			severity === "error" && STRUCTURE.test(code) && (range.start < start || range.end > end),
	);
}

/** Bytes that are no certificate as RFC 5280 §4.1 has them. */
export function encoding(path: PathUnderTest): void {
	for (const [index, { certificate }] of path.judged) {
		const { layout } = certificate;
		const needed = [layout.tbsCertificate, layout.serialNumber, layout.subjectPublicKeyInfo, layout.signatureValue];
		if (needed.some(({ tag }) => tag === 0) || isDamaged(certificate)) {
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
