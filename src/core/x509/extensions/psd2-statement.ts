import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { elementsOf } from "./sequence-of.ts";
import { expectString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

/** `PSD2QcType` (ETSI TS 119 495): what a payment service provider is authorised to do, and by whom. */
export interface Psd2Statement {
	readonly type: "psd2";
	readonly rolesOfPSP: readonly Psd2Role[];
	readonly nCAName: string | undefined;
	readonly nCAId: string | undefined;
}

export interface Psd2Role {
	readonly roleOfPspOid: ObjectIdentifier;
	readonly roleOfPspName: string | undefined;
}

export function psd2Statement(reader: X509Reader, start: number, end: number): Psd2Statement | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "PSD2QcType")) return undefined;
	const { contentStart, contentEnd } = reader;
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "rolesOfPSP")) return undefined;
	const rolesEnd = reader.end;
	const rolesOfPSP = elementsOf(reader, "rolesOfPSP", TAG.SEQUENCE, role);
	const nCAName = expectString(reader, TAG.UTF8_STRING, rolesEnd, contentEnd, "nCAName");
	if (nCAName === undefined) return { type: "psd2", rolesOfPSP, nCAName, nCAId: undefined };
	const nCAId = expectString(reader, TAG.UTF8_STRING, reader.end, contentEnd, "nCAId");
	if (nCAId !== undefined) reader.expectEnd(reader.end, contentEnd, "PSD2QcType");
	return { type: "psd2", rolesOfPSP, nCAName, nCAId };
}

function role(reader: X509Reader): Psd2Role | undefined {
	const { contentStart, contentEnd } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "roleOfPspOid")) return undefined;
	const roleOfPspOid = oidValue(reader);
	const roleOfPspName = expectString(reader, TAG.UTF8_STRING, reader.end, contentEnd, "roleOfPspName");
	return { roleOfPspOid, roleOfPspName };
}
