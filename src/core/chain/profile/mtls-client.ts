import type { PathUnderTest } from "../validate/path-under-test.ts";

/** A client proves itself with a signature (RFC 8446 §4.4.3), whatever else its key may do. */
export function mtlsClientProfile(path: PathUnderTest): void {
	if (path.options.profile !== "mtlsClient") return;
	const keyUsage = path.leaf.certificate.extensionValue("keyUsage");
	if (keyUsage !== undefined && !keyUsage.includes("digitalSignature"))
		path.fail("chain.key-usage", 0, { allowed: keyUsage.join(", ") }, "RFC 8446 §4.4.2.4");
}
