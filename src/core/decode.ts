import type { DecodeProblemCode } from "./decode-problems.ts";
import { byteAt } from "./der/byte.ts";
import { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
import { plainOctets } from "./der/plain-octets.ts";
import { TAG } from "./der/tags.ts";
import { PkiDocument } from "./document.ts";
import { unrecognised } from "./embedded/content-problems.ts";
import { NestedItem } from "./embedded/nested-item.ts";
import { nameMismatch } from "./file-name.ts";
import type { Item } from "./item.ts";
import { detectKeystore } from "./keystore/index.ts";
import type { PemHost } from "./pem/block.ts";
import { shiftRange } from "./pem/extent-shift.ts";
import type { Problem, Range } from "./problem.ts";
import { type ReadContent, readContent } from "./recognise.ts";
import { sourceText } from "./source-text.ts";

export interface DecodeOptions {
	/** What a text is: a PEM file (the default), or something else that has PEM in it, where layout is its own affair. */
	readonly host?: PemHost;
	readonly limits?: DerLimits;
	/** The file's name: where it promises something else than is there, that is a problem. It decides nothing. */
	readonly fileName?: string;
}

export interface DecodeResult {
	readonly items: readonly Item[];
	/** Everything found wrong or unusual, in the order of the source. Made when first asked for: it reads every value. */
	readonly problems: readonly Problem[];
}

/**
 * Reads every object in `input`: PEM in a text, or DER. Never throws on input. Ranges count what was passed in: bytes of
 * a `Uint8Array`, UTF-16 units of a string.
 */
export function decode(input: Uint8Array | string, options: DecodeOptions = {}): DecodeResult {
	const limits = options.limits ?? DEFAULT_LIMITS;
	const host = options.host ?? "pem";
	if (typeof input === "string") return named(new TextResult(new PkiDocument(input, host, limits)), options);
	const bytes = plainOctets(input);
	const isObject = startsLikeDer(bytes) || detectKeystore(bytes, limits) !== undefined;
	return named(isObject ? decodeDer(bytes, limits) : decodeFileText(bytes, host, limits), options);
}

/** The same with what its file's name leads to expect. */
function named(result: DecodeResult, { fileName }: DecodeOptions): DecodeResult {
	const problem = fileName === undefined ? undefined : nameMismatch(fileName, result.items);
	if (problem === undefined) return result;
	const { items } = result;
	return {
		items,
		get problems(): readonly Problem[] {
			return [problem, ...result.problems];
		},
	};
}

class TextResult implements DecodeResult {
	private readonly document: PkiDocument;
	readonly items: readonly Item[];

	constructor(document: PkiDocument) {
		this.document = document;
		this.items = document.items;
	}

	get problems(): readonly Problem[] {
		const { document } = this;
		return document.length === 0 ? [nothingFound(document.text.length)] : document.problems;
	}
}

const nothingFound = (length: number): Problem<DecodeProblemCode> => ({
	code: "decode.nothing-found",
	severity: "error",
	range: { start: 0, end: length },
});

function decodeFileText(bytes: Uint8Array, host: PemHost, limits: DerLimits): DecodeResult {
	const { text, bytesPerUnit, problems: ofEncoding } = sourceText(bytes);
	const { items, problems } = new TextResult(new PkiDocument(text, host, limits));
	const ofHost = ofEncoding.filter(({ code }) => host === "pem" || code === "pem.utf-16");
	if (bytesPerUnit === 1) return { items, problems: [...ofHost, ...problems] };
	const widen = ({ start, end }: Range): Range => ({ start: start * bytesPerUnit, end: end * bytesPerUnit });
	return {
		items: items.map(
			(item) =>
				new NestedItem(
					item,
					{ range: () => widen(item.range), locate: widen, place: () => item.place },
					item.base64Layers,
				),
		),
		problems: [...ofHost, ...problems.map((problem) => ({ ...problem, range: widen(problem.range) }))],
	};
}

/** A SEQUENCE that fits into the bytes, or one so long that no text begins like it. */
function startsLikeDer(bytes: Uint8Array): boolean {
	if (bytes.length < 2 || byteAt(bytes, 0) !== TAG.SEQUENCE) return false;
	const length = byteAt(bytes, 1);
	return length >= 0x80 || length + 2 === bytes.length;
}

/** DER objects one after the other, as `cat *.der` leaves them. */
function decodeDer(bytes: Uint8Array, limits: DerLimits): DecodeResult {
	const objects: DerObject[] = [];
	let start = 0;
	while (start < bytes.length) {
		const object = readDerObject(bytes, start, limits);
		const isJunkBehind = objects.length > 0 && object.item.content.kind === "unknown";
		if (isJunkBehind) break;
		objects.push(object);
		start = object.item.range.end;
	}
	return new DerResult(objects, { start, end: bytes.length });
}

interface DerObject {
	readonly item: Item;
	readonly read: ReadContent;
}

function readDerObject(bytes: Uint8Array, start: number, limits: DerLimits): DerObject {
	const own = start === 0 ? bytes : bytes.subarray(start);
	const read = readContent(own, undefined, NO_HEADERS, limits);
	const length = Math.max(1, read.end);
	const item: Item = {
		content: read.content,
		encoding: "der",
		label: undefined,
		headers: NO_HEADERS,
		base64Layers: 0,
		range: { start, end: start + length },
		bytes: own.length === length ? own : own.subarray(0, length),
		locate: start === 0 ? inPlace : (range) => shiftRange(range, start),
	};
	return { item, read };
}

const NO_HEADERS: readonly never[] = [];
const inPlace = (range: Range): Range => ({ start: range.start, end: range.end });

class DerResult implements DecodeResult {
	readonly items: readonly Item[];
	private readonly objects: readonly DerObject[];
	private readonly rest: Range;

	constructor(objects: readonly DerObject[], rest: Range) {
		this.objects = objects;
		this.items = objects.map(({ item }) => item);
		this.rest = rest;
	}

	get problems(): readonly Problem[] {
		const problems: Problem[] = [];
		for (const { item, read } of this.objects) {
			if (item.content.kind === "unknown") problems.push(unrecognised(item));
			for (const problem of read.problems())
				problems.push(item.range.start === 0 ? problem : { ...problem, range: item.locate(problem.range) });
		}
		if (this.rest.start < this.rest.end) problems.push(trailingData(this.rest));
		return problems;
	}
}

const trailingData = (range: Range): Problem => ({
	code: "der.trailing-data",
	severity: "warning",
	range,
	data: { field: "file", length: range.end - range.start },
});
