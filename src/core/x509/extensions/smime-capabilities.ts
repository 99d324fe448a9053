import { hex } from "../../der/hex.ts";
import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { sequenceOf } from "./sequence-of.ts";

/** An algorithm that the subject's mail program understands (RFC 4262 §2, RFC 8551 §2.5.2). */
export interface SmimeCapability {
	readonly capabilityID: ObjectIdentifier;
	/** Lower-case hex of the element with its parameters, such as a key length; undefined without any. */
	readonly parameters: string | undefined;
	readonly range: Range;
}

export const smimeCapabilities = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly SmimeCapability[] | undefined =>
	sequenceOf(reader, start, end, "smimeCapabilities", TAG.SEQUENCE, smimeCapability);

function smimeCapability(reader: X509Reader): SmimeCapability | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "capabilityID")) return undefined;
	const capabilityID = oidValue(reader);
	const parameters = reader.end < contentEnd ? hex(reader.bytes, reader.end, contentEnd) : undefined;
	return { capabilityID, parameters, range: { start, end } };
}
