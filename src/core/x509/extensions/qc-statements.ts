import { hex } from "../../der/hex.ts";
import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { type QCStatementInfo, qcStatementInfo } from "./qc-statement-info.ts";
import { sequenceOf } from "./sequence-of.ts";

/** One statement of a qualified certificate (RFC 3739 §3.2.6). */
export interface QCStatement {
	readonly statementId: ObjectIdentifier;
	/** Undefined where the statement says all by its identifier, or where its information is not readable. */
	readonly statementInfo: QCStatementInfo | undefined;
	readonly range: Range;
}

export const qcStatements = (reader: X509Reader, start: number, end: number): readonly QCStatement[] | undefined =>
	sequenceOf(reader, start, end, "qcStatements", TAG.SEQUENCE, qcStatement);

function qcStatement(reader: X509Reader): QCStatement | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "statementId")) return undefined;
	const statementId = oidValue(reader);
	const infoStart = reader.end;
	const range = { start, end };
	if (infoStart === contentEnd) return { statementId, statementInfo: undefined, range };
	const decode = qcStatementInfo(statementId.name);
	const statementInfo: QCStatementInfo | undefined =
		decode === undefined
			? { type: "unknown", hexValue: hex(reader.bytes, infoStart, contentEnd) }
			: decode(reader, infoStart, contentEnd);
	return { statementId, statementInfo, range };
}
