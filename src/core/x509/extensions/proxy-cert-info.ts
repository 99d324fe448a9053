import { hex } from "../../der/hex.ts";
import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { expectSmallNumber } from "./small-number.ts";
import { expectWhole } from "./whole-element.ts";

/** RFC 3820 §3.8. */
export interface ProxyCertInfo {
	/** How many proxies may follow; undefined for no limit. */
	readonly pCPathLenConstraint: number | undefined;
	readonly policyLanguage: ObjectIdentifier;
	/** Lower-case hex of the policy's octets, in that language. */
	readonly policy: string | undefined;
}

export function proxyCertInfo(reader: X509Reader, start: number, end: number): ProxyCertInfo | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "proxyCertInfo")) return undefined;
	const { contentStart, contentEnd } = reader;
	let at = contentStart;
	let pCPathLenConstraint: number | undefined;
	if (reader.peek(at, contentEnd) === TAG.INTEGER) {
		pCPathLenConstraint = expectSmallNumber(reader, TAG.INTEGER, at, contentEnd, "pCPathLenConstraint");
		at = reader.end;
	}
	if (!expectWhole(reader, TAG.SEQUENCE, at, contentEnd, "proxyPolicy")) return undefined;
	const { contentStart: policyStart, contentEnd: policyEnd } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, policyStart, policyEnd, "policyLanguage")) return undefined;
	const policyLanguage = oidValue(reader);
	const hasPolicy = reader.end < policyEnd && expectWhole(reader, TAG.OCTET_STRING, reader.end, policyEnd, "policy");
	const policy = hasPolicy ? hex(reader.bytes, reader.contentStart, reader.contentEnd) : undefined;
	return { pCPathLenConstraint, policyLanguage, policy };
}
