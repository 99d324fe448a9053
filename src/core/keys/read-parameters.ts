import { absentElement, type Element, isPresent } from "../der/element.ts";
import { bitLength, checkInteger, smallInteger } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { readEcParameters } from "../x509/subject-public-key-info.ts";
import type { KeyParameters } from "./key-parameters.ts";
import type { KeyProblem, KeyReader } from "./problems.ts";

export interface ReadParameters {
	readonly parameters: KeyParameters;
	/** Where they end in the bytes. */
	readonly end: number;
	readonly problems: readonly KeyProblem[];
}

const LABELS: Readonly<Record<KeyParameters["type"], string>> = {
	EC: "EC PARAMETERS",
	DH: "DH PARAMETERS",
	"X9.42 DH": "X9.42 DH PARAMETERS",
	DSA: "DSA PARAMETERS",
};

const NOTHING = { curve: undefined, curveForm: undefined, subgroupSize: undefined, generator: undefined } as const;

/**
 * Reads the parameters at the beginning of `bytes`: `ECParameters` (RFC 5480 §2.1.1), `DHParameter` (PKCS#3 §9),
 * `DomainParameters` of X9.42 or `Dss-Parms` (RFC 3279 §2.3.3, §2.3.2).
 */
export function readParameters(bytes: Uint8Array, label?: string, limits: DerLimits = DEFAULT_LIMITS): ReadParameters {
	const problems: KeyProblem[] = [];
	const reader: KeyReader = new DerReader(bytes, (problem) => problems.push(problem), limits);
	const outer = reader.read(0, bytes.length) ? reader.element() : absentElement(0);
	const parameters = isCurve(reader, outer, label) ? curve(reader, outer) : group(reader, outer, label);
	const expected = LABELS[parameters.type];
	if (label !== undefined && label !== expected)
		reader.problem("key.label-mismatch", "warning", 0, 0, { label, format: parameters.type, expected });
	return { parameters, end: isPresent(outer) ? outer.end : bytes.length, problems };
}

function isCurve(reader: KeyReader, outer: Element, label: string | undefined): boolean {
	if (outer.tag === TAG.OBJECT_IDENTIFIER) return true;
	if (outer.tag !== TAG.SEQUENCE || !reader.read(outer.contentStart, outer.contentEnd)) return label === LABELS.EC;
	return reader.peek(reader.end, outer.contentEnd) === TAG.SEQUENCE;
}

function curve(reader: KeyReader, outer: Element): KeyParameters {
	const { size, curve: name, parameters } = readEcParameters(reader, outer);
	if (parameters === "explicit")
		reader.problem("x509.explicit-ec-parameters", "warning", outer.start, outer.end, { form: parameters });
	if (parameters !== "named" && parameters !== "explicit") reader.problem("key.curve", "error", outer.start, outer.end);
	const curveForm = parameters === "named" || parameters === "explicit" ? parameters : undefined;
	return { ...NOTHING, type: "EC", size, curve: name, curveForm, privateValueLength: undefined };
}

/** Three kinds of `SEQUENCE OF INTEGER`, told apart by which numbers are as long as the prime. */
function group(reader: KeyReader, outer: Element, label: string | undefined): KeyParameters {
	const { bytes } = reader;
	const integers = readIntegers(reader, outer);
	const bits = integers.map((integer) => bitLength(bytes, integer));
	const [size = 0, second = 0, third = 0] = bits;
	const type = groupType(bits, label);
	if (integers.length < (type === "DH" ? 2 : 3))
		reader.problem("key.unreadable", "error", outer.start, outer.end, { algorithm: type });
	const generator = integers[type === "DSA" ? 2 : 1];
	return {
		...NOTHING,
		type,
		size,
		subgroupSize: type === "DSA" ? second : type === "X9.42 DH" ? third : undefined,
		generator: generator && smallInteger(bytes, generator),
		privateValueLength: type === "DH" && integers[2] !== undefined ? smallInteger(bytes, integers[2]) : undefined,
	};
}

/** `p, g, [l]`, `p, g, q, [j], …` or `p, q, g`. */
function groupType(bits: readonly number[], label: string | undefined): KeyParameters["type"] {
	const [size = 0, second = 0, third] = bits;
	if (third === undefined) return label === LABELS.DSA ? "DSA" : label === LABELS["X9.42 DH"] ? "X9.42 DH" : "DH";
	if (third <= 32) return "DH";
	const isSubgroup = (length: number): boolean => length >= 128 && length < size / 2 + 1;
	return isSubgroup(second) && !isSubgroup(third) ? "DSA" : "X9.42 DH";
}

/** The leading integers; X9.42 may have a SEQUENCE behind them. */
function readIntegers(reader: KeyReader, outer: Element): Element[] {
	const integers: Element[] = [];
	if (outer.tag !== TAG.SEQUENCE) {
		reader.problem("der.unexpected-tag", "error", outer.start, outer.end, {
			field: "parameters",
			expected: "SEQUENCE",
		});
		return integers;
	}
	let at = outer.contentStart;
	while (integers.length < 5 && reader.peek(at, outer.contentEnd) === TAG.INTEGER) {
		if (!reader.read(at, outer.contentEnd)) break;
		const integer = reader.element();
		checkInteger(reader, integer);
		integers.push(integer);
		at = integer.end;
	}
	if (reader.peek(at, outer.contentEnd) !== TAG.SEQUENCE) reader.expectEnd(at, outer.contentEnd, "parameters");
	return integers;
}
