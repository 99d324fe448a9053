import { absentElement, type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { contextConstructed, TAG } from "../../der/tags.ts";
import { type KeyDerivation, readKeyDerivation } from "../../keys/encryption-scheme.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import { algorithmName, readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";
import { requireNull, requireNullOfPrf } from "../algorithm-parameters.ts";
import type { Findings } from "../findings.ts";
import { type EncryptedOctets, readEncryptedOctets } from "../opening/encrypted-octets.ts";

/** BCFKS (`org.bouncycastle.asn1.bc.ObjectStore`): the store, encrypted, and a check against changes. */
export interface BcfksLayout {
	readonly type: "BCFKS";
	readonly bytes: Uint8Array;
	readonly reader: KeyReader;
	/** `ObjectStoreData` or its encryption: what the check covers. */
	readonly storeData: Element;
	/** Undefined for a store in the open, or where it is unreadable. */
	readonly encrypted: EncryptedOctets | undefined;
	readonly check: BcfksMac | BcfksSignature | undefined;
	readonly end: number;
	readonly findings: Findings;
}

/** `PbkdMacIntegrityCheck` */
export interface BcfksMac {
	readonly kind: "mac";
	/** `hmacWithSHA512` */
	readonly algorithm: string;
	readonly keyDerivation: KeyDerivation;
	readonly mac: Element;
	readonly range: Range;
}

/** `SignatureCheck`, which needs a key from elsewhere. */
export interface BcfksSignature {
	readonly kind: "signature";
	readonly range: Range;
}

/** Finds what a BCFKS shows without its password. */
export function layOutBcfks(bytes: Uint8Array, findings: Findings): BcfksLayout {
	const reader = findings.fileReader(bytes);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "ObjectStore");
	const outer = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	const walk = new FieldWalk(reader, outer);
	const storeData = walk.required(TAG.SEQUENCE, "storeData");
	const signed = walk.optional(contextConstructed(0));
	const integrity = isPresent(signed) ? signed : walk.required(TAG.SEQUENCE, "integrityCheck");
	walk.finish("ObjectStore");
	if (outer.end < bytes.length)
		findings.add(
			"keystore.trailing-data",
			"warning",
			{ start: outer.end, end: bytes.length },
			{ length: bytes.length - outer.end },
		);
	const isOpen = reader.peek(storeData.contentStart, storeData.contentEnd) === TAG.INTEGER;
	return {
		type: "BCFKS",
		bytes,
		reader,
		storeData,
		encrypted: isOpen || !isPresent(storeData) ? undefined : readEncryptedOctets(reader, storeData, "storeData"),
		check: isPresent(signed) ? signature(signed, findings) : readMac(reader, integrity),
		end: outer.end,
		findings,
	};
}

function signature({ start, end }: Element, findings: Findings): BcfksSignature {
	findings.add("keystore.public-key-integrity", "info", { start, end });
	return { kind: "signature", range: { start, end } };
}

function readMac(reader: KeyReader, element: Element): BcfksMac | undefined {
	if (!isPresent(element)) return undefined;
	const walk = new FieldWalk(reader, element);
	const algorithm = walk.required(TAG.SEQUENCE, "macAlgorithm");
	const kdf = walk.required(TAG.SEQUENCE, "pbkdAlgorithm");
	const mac = walk.required(TAG.OCTET_STRING, "mac");
	walk.finish("PbkdMacIntegrityCheck");
	if (!(isPresent(algorithm) && isPresent(kdf) && isPresent(mac))) return undefined;
	const identifier = readAlgorithmIdentifier(reader, algorithm, "macAlgorithm");
	requireNull(reader, identifier);
	const derivation = readAlgorithmIdentifier(reader, kdf, "pbkdAlgorithm");
	requireNullOfPrf(reader, derivation);
	return {
		kind: "mac",
		algorithm: algorithmName(identifier),
		keyDerivation: readKeyDerivation(reader, derivation),
		mac,
		range: { start: element.start, end: element.end },
	};
}
