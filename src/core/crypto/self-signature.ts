import type { Pkcs10CertificateRequest, X509Certificate } from "./peculiar.ts";
import { readAlgorithm } from "./signatures/algorithm.ts";
import { bitStringOctets } from "./signatures/der-value.ts";
import { type SignatureHost, type SignatureInput, type SignatureVerdict, verifySignature } from "./verify-signature.ts";

/** A certification request or a self-issued certificate: the whole of it, and its parts in DER. */
export interface SelfSigned extends Omit<SignatureInput, "signature"> {
	readonly kind: "certificate" | "certificateRequest";
	readonly der: Uint8Array;
	/** The BIT STRING. */
	readonly signatureValue: Uint8Array;
}

/**
 * Verifies the signature of a certification request (RFC 2986 §4.2) or of a self-issued certificate with the key in it.
 * Never rejects: an algorithm or an encoding that nobody here takes is `unsupported`, not invalid.
 */
export async function verifySelfSignature(signed: SelfSigned, host?: SignatureHost): Promise<SignatureVerdict> {
	const signature = bitStringOctets(signed.signatureValue);
	if (signature === undefined) return "invalid";
	const verdict = await verifySignature({ ...signed, signature }, host);
	return verdict === "unsupported" && !isPss(signed) ? byPeculiar(signed) : verdict;
}

/** The library takes RSASSA-PSS without a look at the mask generation function, and calls what names another one valid. */
const isPss = ({ signatureAlgorithm }: SelfSigned): boolean =>
	readAlgorithm(signatureAlgorithm)?.name === "id-RSASSA-PSS";

async function byPeculiar({ kind, der }: SelfSigned): Promise<SignatureVerdict> {
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
