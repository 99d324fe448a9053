import { contextConstructed, TAG } from "../../der/tags.ts";
import { type DigestName, isDigestName } from "../digests.ts";
import { readAlgorithm } from "./algorithm.ts";
import { type DerValue, derValues, unsignedOctets } from "./der-value.ts";

/** `RSASSA-PSS-params` (RFC 8017 §A.2.3) with the defaults filled in. */
export interface PssParameters {
	readonly digest: DigestName;
	/** The digest of MGF1. */
	readonly maskDigest: DigestName;
	/** Octets. */
	readonly saltLength: number;
}

const FIELDS = [0, 1, 2, 3].map(contextConstructed);

/**
 * Reads RSASSA-PSS-params. Undefined for what is not computed here: another mask generation function than MGF1, a digest
 * that nobody uses so, a trailer other than 0xbc (RFC 4055 §3.1), and parameters that cannot be read or are not there.
 */
export function pssParameters(parameters: DerValue | undefined): PssParameters | undefined {
	if (parameters?.tag !== TAG.SEQUENCE) return undefined;
	const fields = explicitFields(parameters.content);
	if (fields === undefined) return undefined;
	const [hash, mask, salt, trailer] = fields;
	const digest = hash === undefined ? "sha1" : digestOf(hash);
	const maskDigest = mask === undefined ? "sha1" : digestOfMgf1(mask);
	const saltLength = salt === undefined ? 20 : smallNumber(salt);
	const trailerField = trailer === undefined ? 1 : smallNumber(trailer);
	if (digest === undefined || maskDigest === undefined || saltLength === undefined) return undefined;
	return trailerField === 1 ? { digest, maskDigest, saltLength } : undefined;
}

/** What the EXPLICIT tags `[0]` to `[3]` wrap, each at its number; undefined where they are not that, or out of order. */
function explicitFields(content: Uint8Array): (DerValue | undefined)[] | undefined {
	const tagged = derValues(content, "BER");
	if (tagged === undefined) return undefined;
	const fields: (DerValue | undefined)[] = [];
	for (const { tag, content: wrapped } of tagged) {
		const number = FIELDS.indexOf(tag);
		const [inner, ...others] = derValues(wrapped, "BER") ?? [];
		if (number < fields.length || inner === undefined || others.length > 0) return undefined;
		fields[number] = inner;
	}
	return fields;
}

function digestOf({ der }: DerValue): DigestName | undefined {
	const name = readAlgorithm(der)?.name ?? "";
	return isDigestName(name) ? name : undefined;
}

/** MGF1 has the digest it runs on as its parameter (RFC 8017 §B.2.1). */
function digestOfMgf1({ der }: DerValue): DigestName | undefined {
	const mask = readAlgorithm(der);
	return mask?.name === "id-mgf1" && mask.parameters !== undefined ? digestOf(mask.parameters) : undefined;
}

/** An INTEGER of up to two octets. */
function smallNumber(value: DerValue): number | undefined {
	const octets = unsignedOctets(value, "BER");
	if (octets === undefined || octets.length > 2) return undefined;
	return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
