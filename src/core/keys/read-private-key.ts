import { rsaSubjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { absentElement, type Element } from "../der/element.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { Outline } from "../der/outline.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import type { PemHeader } from "../pem/headers.ts";
import { readDekInfo, saysEncrypted } from "./dek-info.ts";
import { readOpensslDsa } from "./dsa-private-key.ts";
import { readEcPrivateKey } from "./ec-private-key.ts";
import { readEncryptedPkcs8 } from "./encrypted-pkcs8.ts";
import { keyEncryption } from "./encryption-scheme.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import { isOpenSsh, keyStructure } from "./key-structure.ts";
import { readOpenSsh } from "./openssh.ts";
import { readPkcs8 } from "./pkcs8.ts";
import type { PrivateKey } from "./private-key.ts";
import type { KeyProblem, KeyReader } from "./problems.ts";
import { readRsaPrivateKey } from "./rsa-private-key.ts";
import { withoutSecrets } from "./secret-report.ts";

export interface ReadPrivateKey {
	readonly privateKey: PrivateKey;
	/** Where the key ends in the bytes. */
	readonly end: number;
	readonly problems: readonly KeyProblem[];
}

/** The structures of private keys, and the label that RFC 7468, OpenSSL or OpenSSH puts on each. */
const LABELS = {
	"PKCS#8": "PRIVATE KEY",
	"encrypted PKCS#8": "ENCRYPTED PRIVATE KEY",
	"PKCS#1": "RSA PRIVATE KEY",
	"SEC 1": "EC PRIVATE KEY",
	"OpenSSL DSA": "DSA PRIVATE KEY",
	OpenSSH: "OPENSSH PRIVATE KEY",
} as const;

type PrivateKeyStructure = keyof typeof LABELS;

const isPrivateKeyStructure = (structure: string | undefined): structure is PrivateKeyStructure =>
	structure !== undefined && structure in LABELS;

const structureOfLabel = (label: string | undefined): PrivateKeyStructure | undefined =>
	(Object.keys(LABELS) as PrivateKeyStructure[]).find((structure) => LABELS[structure] === label);

/**
 * Reads the private key at the beginning of `bytes`. Its structure comes from the content, and only where that does not
 * tell from `label`. `headers` are those of the PEM block. Nothing of the secret is kept, computed on or put into a
 * problem. Problems with a header have an empty range at 0: they count bytes, and headers stand outside of those.
 */
export function readPrivateKey(
	bytes: Uint8Array,
	label?: string,
	headers: readonly PemHeader[] = [],
	limits: DerLimits = DEFAULT_LIMITS,
): ReadPrivateKey {
	const problems: KeyProblem[] = [];
	const report = withoutSecrets((problem) => problems.push(problem));
	if (saysEncrypted(headers)) return { ...traditional(bytes, label, headers, report), problems };
	const found = isOpenSsh(bytes) ? "OpenSSH" : keyStructure(new Outline(bytes, limits));
	const structure = isPrivateKeyStructure(found) ? found : structureOfLabel(label);
	if (isPrivateKeyStructure(found) && label !== undefined && LABELS[found] !== label)
		report({
			code: "key.label-mismatch",
			severity: "warning",
			range: { start: 0, end: 0 },
			data: { label, format: found, expected: LABELS[found] },
		});
	const { privateKey, end } = readStructure(structure, bytes, report, limits);
	return { privateKey, end, problems };
}

type Read = Omit<ReadPrivateKey, "problems">;

function readStructure(
	structure: PrivateKeyStructure | undefined,
	bytes: Uint8Array,
	report: (problem: KeyProblem) => void,
	limits: DerLimits,
): Read {
	if (structure === "OpenSSH") return openSsh(bytes, report);
	const reader: KeyReader = new DerReader(bytes, report, limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, structure ?? "PrivateKey");
	const outer = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	return { privateKey: opened ? inSequence(reader, structure, outer) : closed(structure), end: outer.end };
}

function openSsh(bytes: Uint8Array, report: (problem: KeyProblem) => void): Read {
	if (!isOpenSsh(bytes)) {
		report({ code: "key.unreadable", severity: "error", range: { start: 0, end: bytes.length } });
		return { privateKey: closed("OpenSSH"), end: bytes.length };
	}
	const { facts, encryption, end } = readOpenSsh(bytes, report);
	return { privateKey: { ...facts, format: "OpenSSH", encryption, attributes: [] }, end };
}

/** A key of which nothing can be said but what its label promises. */
const closed = (structure: PrivateKeyStructure | undefined): PrivateKey => ({
	...keyFacts({ algorithm: algorithmOf(structure) }),
	format: structure === undefined ? "unknown" : structure === "encrypted PKCS#8" ? "PKCS#8" : structure,
	encryption: undefined,
	attributes: [],
});

function algorithmOf(structure: PrivateKeyStructure | undefined): string | undefined {
	if (structure === "PKCS#1") return "RSA";
	if (structure === "SEC 1") return "EC";
	return structure === "OpenSSL DSA" ? "DSA" : undefined;
}

function inSequence(reader: KeyReader, structure: PrivateKeyStructure | undefined, outer: Element): PrivateKey {
	const plain = { encryption: undefined, attributes: [] };
	switch (structure) {
		case "PKCS#1":
			return { ...rsa(reader, outer), ...plain, format: "PKCS#1" };
		case "SEC 1":
			return { ...readEcPrivateKey(reader, outer), ...plain, format: "SEC 1" };
		case "OpenSSL DSA":
			return { ...readOpensslDsa(reader, outer), ...plain, format: "OpenSSL DSA" };
		case "PKCS#8": {
			const { facts, attributes } = readPkcs8(reader, outer);
			return { ...facts, attributes, encryption: undefined, format: "PKCS#8" };
		}
		case "encrypted PKCS#8": {
			const { scheme } = readEncryptedPkcs8(reader, outer);
			return { ...keyFacts({}), attributes: [], encryption: keyEncryption(scheme), format: "PKCS#8" };
		}
		default:
			reader.problem("key.unreadable", "error", outer.start, outer.end);
			return closed(structure);
	}
}

function rsa(reader: KeyReader, outer: Element): KeyFacts {
	const { modulus: n, publicExponent: e, size } = readRsaPrivateKey(reader, outer);
	const { bytes } = reader;
	const info = rsaSubjectPublicKeyInfo(
		bytes.subarray(n.contentStart, n.contentEnd),
		bytes.subarray(e.contentStart, e.contentEnd),
	);
	const isStated = n.tag !== 0 && e.tag !== 0;
	return keyFacts({ algorithm: "RSA", size, subjectPublicKeyInfo: isStated ? info : undefined });
}

/** A key that OpenSSL encrypted as a whole: only the label and the headers tell anything (RFC 1421 §4.6.1). */
function traditional(
	bytes: Uint8Array,
	label: string | undefined,
	headers: readonly PemHeader[],
	report: (problem: KeyProblem) => void,
): Read {
	const { encryption, malformed, isKnownCipher } = readDekInfo(headers);
	const range = { start: 0, end: 0 };
	if (malformed !== undefined) report({ code: "key.dek-info", severity: "error", range, data: { header: malformed } });
	else if (!isKnownCipher)
		report({
			code: "key.unsupported-encryption",
			severity: "warning",
			range,
			data: { algorithm: encryption.cipher ?? "" },
		});
	return { privateKey: { ...closed(structureOfLabel(label)), encryption }, end: bytes.length };
}
