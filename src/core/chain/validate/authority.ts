import { isCertificateAuthority } from "../roles.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** Who may issue, and how much below itself: RFC 5280 §6.1.4 (k) to (n). */
export function authority(path: PathUnderTest): void {
	for (const [index] of path.judged) {
		if (index === 0) continue;
		mayIssue(path, index);
		pathLength(path, index);
	}
	depth(path);
}

function mayIssue(path: PathUnderTest, index: number): void {
	const issuer = path.certificates[index];
	if (issuer === undefined) return;
	const { version } = issuer.certificate;
	if (isCertificateAuthority(issuer)) {
		const keyUsage = issuer.certificate.extensionValue("keyUsage");
		if (keyUsage !== undefined && !keyUsage.includes("keyCertSign"))
			path.fail("chain.key-cert-sign", index, { allowed: keyUsage.join(", ") });
		return;
	}
	// Version 1 cannot say who is a CA: somebody who makes one an anchor says it.
	if (version === 3 || issuer.certificate.extension("basicConstraints")) path.fail("chain.not-a-ca", index);
	else if (!path.isAnchor(index)) path.fail("chain.version", index, { version });
}

function pathLength(path: PathUnderTest, index: number): void {
	const constraints = path.certificates[index]?.certificate.extensionValue("basicConstraints");
	const limit = constraints?.ca ? constraints.pathLenConstraint : undefined;
	if (limit === undefined) return;
	const followers = intermediates(path, index);
	if (followers > limit) path.fail("chain.path-length", index, { limit, followers });
}

function depth(path: PathUnderTest): void {
	const limit = path.options.maxIntermediates;
	if (limit === undefined) return;
	const end = path.hasAnchor ? path.certificates.length - 1 : path.certificates.length;
	const count = intermediates(path, end);
	if (count > limit) path.fail("chain.depth", 0, { limit, intermediates: count });
}

/** How many certificates stand between the leaf and the one at `index`, self-issued ones not counted. */
const intermediates = ({ certificates }: PathUnderTest, index: number): number =>
	certificates.slice(1, index).filter(({ isSelfIssued }) => !isSelfIssued).length;
