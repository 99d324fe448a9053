import type { AlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Extension } from "./extension.ts";
import type { Name } from "./name.ts";
import type { SubjectPublicKeyInfo } from "./subject-public-key-info.ts";

/** A certification request (PKCS#10, RFC 2986 §4). */
export interface CertificateRequest {
	readonly subject: Name;
	readonly subjectPublicKeyInfo: SubjectPublicKeyInfo;
	/** What the `extensionRequest` attribute asks for (RFC 2985 §5.4.2). */
	readonly requestedExtensions: readonly Extension[];
	/** Whether a challengePassword attribute is there; its value is a secret and is not kept. */
	readonly hasChallengePassword: boolean;
	readonly signatureAlgorithm: AlgorithmIdentifier;
}
