import type { Item } from "../../item.ts";
import type { Range } from "../../problem.ts";
import { algorithmName } from "../../x509/algorithm-identifier.ts";
import type { CertificateRequest } from "../../x509/certificate-request.ts";
import type { Digests } from "../digests.ts";
import { type ExtensionFields, extensionFields } from "./extension-record.ts";
import { type PublicKeyFields, publicKeyFields } from "./public-key-record.ts";

/** A certification request as `inspect --json` prints it; its extensions are those it asks for. */
export interface CertificateRequestRecord extends ExtensionFields {
	readonly kind: "certificateRequest";
	readonly range: Range;
	readonly label: string | undefined;
	/** RFC 4514. */
	readonly subject: string;
	readonly publicKey: PublicKeyFields;
	readonly signatureAlgorithm: string;
	readonly hasChallengePassword: boolean;
	/** `spkiSha256` equals that of the certificate issued for this request. */
	readonly fingerprints: { readonly spkiSha256: string } | undefined;
}

export function certificateRequestRecord(
	item: Item,
	request: CertificateRequest,
	digests?: Digests,
): CertificateRequestRecord {
	return {
		kind: "certificateRequest",
		range: item.range,
		label: item.label,
		subject: request.subject.toString(),
		publicKey: publicKeyFields(request.subjectPublicKeyInfo.key, item.bytes),
		signatureAlgorithm: algorithmName(request.signatureAlgorithm),
		hasChallengePassword: request.hasChallengePassword,
		...extensionFields(item, request.requestedExtensions),
		fingerprints: digests && { spkiSha256: digests.sha256(request.slice(request.layout.subjectPublicKeyInfo)) },
	};
}
