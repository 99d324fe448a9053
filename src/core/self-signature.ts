import type { Item } from "./item.ts";

/** Whether a signature was made with the key that it stands beside; `unsupported` where nothing here can tell. */
export type SelfSignature = "valid" | "invalid" | "unsupported";

/**
 * Whether a request, or a certificate that names itself as its issuer, was signed with its own key; undefined for any
 * other object. The cryptography is loaded when this is called first.
 */
export async function selfSignature({ content, bytes }: Item): Promise<SelfSignature | undefined> {
	const isSelfIssued = content.kind === "certificate" && content.certificate.isSelfIssued;
	if (content.kind !== "certificateRequest" && !isSelfIssued) return undefined;
	const { verifySelfSignature } = await import("./crypto/self-signature.ts");
	return content.kind === "certificate"
		? verifySelfSignature("certificate", content.certificate.der)
		: verifySelfSignature("certificateRequest", bytes);
}
