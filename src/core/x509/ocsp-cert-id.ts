import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { hex } from "../der/hex.ts";
import { checkInteger, integerHex } from "../der/integer.ts";
import { TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { X509Reader } from "./problems.ts";

/** `CertID` (RFC 6960 §4.1.1): a certificate by its issuer, hashed, and its serial number. */
export interface OcspCertId {
	readonly hashAlgorithm: AlgorithmIdentifier;
	/** Lower-case hex. */
	readonly issuerNameHash: string;
	/** Lower-case hex. */
	readonly issuerKeyHash: string;
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly serialNumber: string;
}

/** Reads the CertID in the SEQUENCE `element`. */
export function readCertId(reader: X509Reader, element: Element): OcspCertId {
	const { bytes } = reader;
	const walk = new FieldWalk(reader, element);
	const hashAlgorithm = walk.required(TAG.SEQUENCE, "hashAlgorithm");
	const issuerNameHash = walk.required(TAG.OCTET_STRING, "issuerNameHash");
	const issuerKeyHash = walk.required(TAG.OCTET_STRING, "issuerKeyHash");
	const serialNumber = walk.required(TAG.INTEGER, "serialNumber");
	walk.finish("CertID");
	if (isPresent(serialNumber)) checkInteger(reader, serialNumber);
	return {
		hashAlgorithm: readAlgorithmIdentifier(reader, hashAlgorithm, "hashAlgorithm"),
		issuerNameHash: hex(bytes, issuerNameHash.contentStart, issuerNameHash.contentEnd),
		issuerKeyHash: hex(bytes, issuerKeyHash.contentStart, issuerKeyHash.contentEnd),
		serialNumber: integerHex(bytes, serialNumber),
	};
}
