import type { Pkcs10CertificateRequest, X509Certificate } from "./peculiar.ts";

/**
 * Verifies the signature of a certification request (RFC 2986 §4.2) or of a self-issued certificate with the key in it.
 * Never rejects: an algorithm or an encoding that the host's cryptography does not take is `unsupported`, not invalid.
 */
export async function verifySelfSignature(
	kind: "certificate" | "certificateRequest",
	der: Uint8Array,
): Promise<"valid" | "invalid" | "unsupported"> {
	const peculiar = await import("./peculiar.ts");
	try {
		const signed =
			kind === "certificateRequest" ? new peculiar.Pkcs10CertificateRequest(der) : new peculiar.X509Certificate(der);
		// Its own verify() calls a key that it cannot import a bad signature.
		await signed.publicKey.export({ ...signed.publicKey.algorithm, ...signed.signatureAlgorithm }, ["verify"]);
		return (await verified(signed)) ? "valid" : "invalid";
	} catch {
		return "unsupported";
	}
}

const verified = (signed: Pkcs10CertificateRequest | X509Certificate): Promise<boolean> =>
	"notAfter" in signed ? signed.verify({ signatureOnly: true }) : signed.verify();
