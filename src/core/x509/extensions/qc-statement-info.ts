import type { ObjectIdentifier } from "../../der/oid.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import type { ExtensionDecoder } from "./decoder.ts";
import { type GeneralName, generalNames } from "./general-name.ts";
import { oidSequence, oidValue } from "./oid-sequence.ts";
import { type Psd2Statement, psd2Statement } from "./psd2-statement.ts";
import { sequenceOf } from "./sequence-of.ts";
import { expectSignedNumber, expectSmallNumber } from "./small-number.ts";
import { expectString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

/** What a statement adds to its identifier: RFC 3739 §3.2.6.1, ETSI EN 319 412-5 §4.2 and §4.3, ETSI TS 119 495. */
export type QCStatementInfo =
	| SemanticsInformation
	| MonetaryValue
	| { readonly type: "retentionPeriod"; readonly years: number }
	| { readonly type: "pdsLocations"; readonly locations: readonly PdsLocation[] }
	| { readonly type: "oids"; readonly oids: readonly ObjectIdentifier[] }
	| { readonly type: "countries"; readonly countries: readonly string[] }
	| Psd2Statement
	/** Lower-case hex of an information that is not understood. */
	| { readonly type: "unknown"; readonly hexValue: string };

export interface SemanticsInformation {
	readonly type: "semantics";
	readonly semanticsIdentifier: ObjectIdentifier | undefined;
	readonly nameRegistrationAuthorities: readonly GeneralName[];
}

/** The limit of a transaction: amount times ten to the exponent. */
export interface MonetaryValue {
	readonly type: "limitValue";
	/** ISO 4217: `EUR`, or the numeric code as text. */
	readonly currency: string;
	readonly amount: number | undefined;
	readonly exponent: number | undefined;
}

/** Where a disclosure statement of the PKI is to be had. */
export interface PdsLocation {
	readonly url: string;
	/** ISO 639-1. */
	readonly language: string | undefined;
}

const DECODERS: ReadonlyMap<string, ExtensionDecoder<QCStatementInfo>> = new Map([
	["qcSyntaxV1", semantics],
	["qcSyntaxV2", semantics],
	["qcLimitValue", limitValue],
	["qcRetentionPeriod", retentionPeriod],
	["qcPDS", pdsLocations],
	["qcType", oids],
	["qcIdentMethod", oids],
	["qcCClegislation", countries],
	["qcQSCDlegislation", countries],
	["psd2QcStatement", psd2Statement],
]);

/** The decoder for the information of a statement; undefined where that is not known. */
export const qcStatementInfo = (statementName: string | undefined): ExtensionDecoder<QCStatementInfo> | undefined =>
	statementName === undefined ? undefined : DECODERS.get(statementName);

function semantics(reader: X509Reader, start: number, end: number): SemanticsInformation | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "SemanticsInformation")) return undefined;
	const { contentStart, contentEnd } = reader;
	let at = contentStart;
	let semanticsIdentifier: ObjectIdentifier | undefined;
	if (reader.peek(at, contentEnd) === TAG.OBJECT_IDENTIFIER && reader.read(at, contentEnd)) {
		semanticsIdentifier = oidValue(reader);
		at = reader.end;
	}
	const hasAuthorities =
		at < contentEnd && expectWhole(reader, TAG.SEQUENCE, at, contentEnd, "nameRegistrationAuthorities");
	return {
		type: "semantics",
		semanticsIdentifier,
		nameRegistrationAuthorities: hasAuthorities ? generalNames(reader, reader.contentStart, reader.contentEnd) : [],
	};
}

function limitValue(reader: X509Reader, start: number, end: number): MonetaryValue | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "MonetaryValue")) return undefined;
	const { contentStart, contentEnd } = reader;
	const numeric = reader.peek(contentStart, contentEnd) === TAG.INTEGER;
	const currency = numeric
		? expectSmallNumber(reader, TAG.INTEGER, contentStart, contentEnd, "currency")?.toString()
		: expectString(reader, TAG.PRINTABLE_STRING, contentStart, contentEnd, "currency");
	if (currency === undefined) return undefined;
	const amount = expectSignedNumber(reader, reader.end, contentEnd, "amount");
	if (amount === undefined) return { type: "limitValue", currency, amount, exponent: undefined };
	const exponent = expectSignedNumber(reader, reader.end, contentEnd, "exponent");
	reader.expectEnd(reader.end, contentEnd, "MonetaryValue");
	return { type: "limitValue", currency, amount, exponent };
}

function retentionPeriod(reader: X509Reader, start: number, end: number): QCStatementInfo | undefined {
	const years = expectSmallNumber(reader, TAG.INTEGER, start, end, "QcEuRetentionPeriod");
	return years === undefined ? undefined : { type: "retentionPeriod", years };
}

function pdsLocations(reader: X509Reader, start: number, end: number): QCStatementInfo | undefined {
	const locations = sequenceOf(reader, start, end, "PdsLocations", TAG.SEQUENCE, pdsLocation);
	return locations === undefined ? undefined : { type: "pdsLocations", locations };
}

function pdsLocation(reader: X509Reader): PdsLocation | undefined {
	const { contentStart, contentEnd } = reader;
	const url = expectString(reader, TAG.IA5_STRING, contentStart, contentEnd, "url");
	if (url === undefined) return undefined;
	return { url, language: expectString(reader, TAG.PRINTABLE_STRING, reader.end, contentEnd, "language") };
}

function oids(reader: X509Reader, start: number, end: number): QCStatementInfo | undefined {
	const list = oidSequence(reader, start, end, "statementInfo");
	return list === undefined ? undefined : { type: "oids", oids: list };
}

function countries(reader: X509Reader, start: number, end: number): QCStatementInfo | undefined {
	const list = sequenceOf(reader, start, end, "CountryName", TAG.PRINTABLE_STRING, (inner) =>
		readString(inner, TAG.PRINTABLE_STRING, inner.contentStart, inner.contentEnd),
	);
	return list === undefined ? undefined : { type: "countries", countries: list };
}
