import { rsaSubjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { absentElement, isPresent } from "../der/element.ts";
import { bitLength } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { Outline } from "../der/outline.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { readRsaPublicKey, readSubjectPublicKeyInfo } from "../x509/subject-public-key-info.ts";
import { keyStructure } from "./key-structure.ts";
import type { KeyProblem, KeyReader } from "./problems.ts";
import type { PublicKeyObject } from "./public-key-object.ts";

export interface ReadPublicKey {
	readonly publicKey: PublicKeyObject;
	/** Where the key ends in the bytes. */
	readonly end: number;
	readonly problems: readonly KeyProblem[];
}

const LABELS = { SubjectPublicKeyInfo: "PUBLIC KEY", "PKCS#1": "RSA PUBLIC KEY" } as const;

/**
 * Reads the public key at the beginning of `bytes`: a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) or an RSAPublicKey
 * (RFC 8017 §A.1.1), by its content and only where that does not tell by its PEM label.
 */
export function readPublicKey(bytes: Uint8Array, label?: string, limits: DerLimits = DEFAULT_LIMITS): ReadPublicKey {
	const problems: KeyProblem[] = [];
	const reader: KeyReader = new DerReader(bytes, (problem) => problems.push(problem), limits);
	const structure = keyStructure(new Outline(bytes, limits));
	const isInfo = structure === "SubjectPublicKeyInfo";
	const format = isInfo || (structure === undefined && label !== LABELS["PKCS#1"]) ? "SubjectPublicKeyInfo" : "PKCS#1";
	if (structure !== undefined && label !== undefined && label !== LABELS[format])
		reader.problem("key.label-mismatch", "warning", 0, 0, { label, format, expected: LABELS[format] });
	const { publicKey, end } = format === "PKCS#1" ? pkcs1(reader) : info(reader);
	return { publicKey, end, problems };
}

function info(reader: KeyReader): Omit<ReadPublicKey, "problems"> {
	const { bytes } = reader;
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "SubjectPublicKeyInfo");
	const element = opened ? reader.element() : absentElement(0);
	const { key } = readSubjectPublicKeyInfo(reader, element);
	const subjectPublicKeyInfo = opened ? bytes.subarray(element.start, element.end) : undefined;
	return {
		publicKey: { format: "SubjectPublicKeyInfo", key, subjectPublicKeyInfo },
		end: opened ? element.end : bytes.length,
	};
}

function pkcs1(reader: KeyReader): Omit<ReadPublicKey, "problems"> {
	const { bytes } = reader;
	const end = reader.read(0, bytes.length) ? reader.end : bytes.length;
	const { modulus: n, publicExponent: e } = readRsaPublicKey(reader, 0, end);
	const content = ({ contentStart, contentEnd }: typeof n): Uint8Array => bytes.subarray(contentStart, contentEnd);
	const isWhole = isPresent(n) && isPresent(e);
	return {
		publicKey: {
			format: "PKCS#1",
			key: { family: "RSA", algorithm: "RSA", size: bitLength(bytes, n), modulus: n, publicExponent: e },
			subjectPublicKeyInfo: isWhole ? rsaSubjectPublicKeyInfo(content(n), content(e)) : undefined,
		},
		end,
	};
}
