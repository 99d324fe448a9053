import { algorithmName } from "../../x509/algorithm-identifier.ts";
import { needsParameters, workingPublicKey } from "../inherited-parameters.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import type { ChainEdge } from "../result.ts";
import { signedCertificate } from "../signed-object.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** RFC 5280 §6.1.3 (a)(1), with the parameters of §6.1.4 (d) to (f) that a key inherits from the one above it. */
export async function signatures(path: PathUnderTest): Promise<void> {
	const { certificates, edges } = path;
	for (const [index, edge] of edges.entries()) {
		const child = certificates[index] as PoolCertificate;
		const issuer = certificates[index + 1] as PoolCertificate;
		const { signature } = needsParameters(issuer) ? await inherited(path, index) : edge;
		edges[index] = { signature };
		if (signature === "unsupported")
			path.fail("chain.signature-unsupported", index, {
				algorithm: algorithmName(child.certificate.signatureAlgorithm),
			});
		// An edge that is known to be broken has its reason already.
		else if (signature === "invalid" && edge.signature !== "invalid") path.fail("chain.signature-invalid", index);
		else if (signature === "unchecked") path.fail("chain.budget", index);
	}
}

async function inherited({ certificates, checker }: PathUnderTest, index: number): Promise<ChainEdge> {
	const child = certificates[index] as PoolCertificate;
	const key = workingPublicKey(certificates.slice(index + 1));
	return { signature: await checker.verify(signedCertificate(child.certificate), key) };
}
