import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";
import type { Severity } from "../../problem.ts";

/** One element as octets: `der` with its header, `content` without. Both are views. */
export interface DerValue {
	readonly tag: number;
	readonly der: Uint8Array;
	readonly content: Uint8Array;
}

/** What a reader puts up with: BER that can be understood, or DER alone. */
export type Encoding = "BER" | "DER";

/** No structure that is read with this has more members; certificates whose key has a thousand cost nothing. */
const MOST = 16;

const ignore = (): void => undefined;

/** The elements that `octets` consist of, to the last octet; undefined where they are not that. */
export function derValues(octets: Uint8Array, encoding: Encoding): DerValue[] | undefined {
	let isBroken = false;
	const report = ({ severity }: { severity: Severity }): void => {
		isBroken ||= encoding === "DER" || severity === "error";
	};
	const reader = new DerReader(octets, report);
	const values: DerValue[] = [];
	for (let at = 0; at < octets.length; at = reader.end) {
		if (values.length === MOST || !reader.read(at, octets.length)) return undefined;
		const { tag, contentStart, contentEnd, end } = reader;
		values.push({ tag, der: octets.subarray(at, end), content: octets.subarray(contentStart, contentEnd) });
	}
	return isBroken ? undefined : values;
}

/** The members of the one SEQUENCE that `octets` are. */
export function sequenceMembers(octets: Uint8Array, encoding: Encoding): DerValue[] | undefined {
	const [sequence, ...others] = derValues(octets, encoding) ?? [];
	if (sequence?.tag !== TAG.SEQUENCE || others.length > 0) return undefined;
	return derValues(sequence.content, encoding);
}

/**
 * Big-endian octets of a non-negative INTEGER without leading zeros, none for zero; undefined for anything else. One
 * with too many leading zeros (X.690 §8.3.2) is none in DER.
 */
export function unsignedOctets(value: DerValue | undefined, encoding: Encoding): Uint8Array | undefined {
	if (value?.tag !== TAG.INTEGER) return undefined;
	const { content } = value;
	const [first, second = 0x80] = content;
	if (first === undefined || first >= 0x80) return undefined;
	if (encoding === "DER" && first === 0 && second < 0x80) return undefined;
	let start = 0;
	while (start < content.length && content[start] === 0) start++;
	return content.subarray(start);
}

/** The octets of a BIT STRING that has no unused bits; undefined for anything else. */
export function wholeOctets(value: DerValue | undefined): Uint8Array | undefined {
	return value?.tag === TAG.BIT_STRING && value.content[0] === 0 ? value.content.subarray(1) : undefined;
}

/** The octets of a BIT STRING in DER, header included; undefined where it is none, or has unused bits. */
export const bitStringOctets = (der: Uint8Array): Uint8Array | undefined => wholeOctets(derValues(der, "BER")?.[0]);

/** The object identifier that is this value; undefined for anything else. */
export function objectIdentifier(value: DerValue | undefined): ObjectIdentifier | undefined {
	if (value?.tag !== TAG.OBJECT_IDENTIFIER) return undefined;
	return readOid(new DerReader(value.content, ignore), 0, value.content.length);
}
