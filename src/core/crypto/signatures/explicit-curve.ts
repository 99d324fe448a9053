import { TAG } from "../../der/tags.ts";
import { numberOf } from "./big-endian.ts";
import type { CurveDomain } from "./curve-domain.ts";
import { type DerValue, derValues, objectIdentifier, unsignedOctets } from "./der-value.ts";

/**
 * The name of the curve that explicit parameters (`ECParameters`, RFC 3279 §2.3.5) describe: all of p, a, b, G and n are
 * the same. Undefined for any other, since who chooses the generator chooses whose signatures are valid
 * (CVE-2020-0601).
 */
export async function explicitCurve(parameters: DerValue): Promise<string | undefined> {
	const stated = statedDomain(parameters);
	if (stated === undefined) return undefined;
	const { knownDomains } = await import("./ecdsa.ts");
	for (const [name, domain] of await knownDomains()) if (isSameDomain(stated, domain)) return name;
	return undefined;
}

/** What explicit parameters say. */
export interface StatedDomain {
	readonly p: bigint;
	readonly a: bigint;
	readonly b: bigint;
	readonly generator: Uint8Array;
	readonly n: bigint;
	/** May be left out. */
	readonly h: bigint | undefined;
}

/** Reads `ECParameters` over a prime field; undefined for any other, and for what is damaged. */
export function statedDomain({ content }: Pick<DerValue, "content">): StatedDomain | undefined {
	const [, field, curve, base, order, cofactor] = derValues(content, "BER") ?? [];
	const [fieldType, prime] = membersOf(field);
	const [a, b] = membersOf(curve);
	if (objectIdentifier(fieldType)?.dotted !== PRIME_FIELD || base?.tag !== TAG.OCTET_STRING) return undefined;
	const p = unsignedOctets(prime, "BER");
	const n = unsignedOctets(order, "BER");
	if (a?.tag !== TAG.OCTET_STRING || b?.tag !== TAG.OCTET_STRING || p === undefined || n === undefined)
		return undefined;
	const h = unsignedOctets(cofactor, "BER");
	if (cofactor !== undefined && h === undefined) return undefined;
	return {
		p: numberOf(p),
		a: numberOf(a.content),
		b: numberOf(b.content),
		generator: base.content,
		n: numberOf(n),
		h: h && numberOf(h),
	};
}

/** prime-field of ANSI X9.62. */
const PRIME_FIELD = "1.2.840.10045.1.1";

const membersOf = (value: DerValue | undefined): DerValue[] =>
	value?.tag === TAG.SEQUENCE ? (derValues(value.content, "BER") ?? []) : [];

/** Whether they are these domain parameters and no others, the generator included. */
export const isSameDomain = (stated: StatedDomain, domain: CurveDomain): boolean =>
	stated.p === domain.p &&
	stated.a === domain.a &&
	stated.b === domain.b &&
	stated.n === domain.n &&
	(stated.h === undefined || stated.h === domain.h) &&
	isPoint(stated.generator, domain);

/** SEC 1 §2.3.3, compressed or not. */
function isPoint(octets: Uint8Array, { p, Gx, Gy }: CurveDomain): boolean {
	const length = Math.ceil(p.toString(16).length / 2);
	const [form] = octets;
	if (numberOf(octets.subarray(1, 1 + length)) !== Gx) return false;
	if (form === 4) return octets.length === 1 + 2 * length && numberOf(octets.subarray(1 + length)) === Gy;
	return octets.length === 1 + length && form === (Gy % 2n === 1n ? 3 : 2);
}
