import { byteAt } from "./der/byte.ts";
import { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
import { TAG } from "./der/tags.ts";
import { PkiDocument, unrecognised } from "./document.ts";
import type { Item } from "./item.ts";
import type { PemHost } from "./pem/block.ts";
import { shiftRange } from "./pem/extent-shift.ts";
import type { Problem, Range } from "./problem.ts";
import { readContent } from "./recognise.ts";
import { sourceText } from "./source-text.ts";

export interface DecodeOptions {
	/** What a text is: a PEM file (the default), or something else that has PEM in it, where layout is its own affair. */
	readonly host?: PemHost;
	readonly limits?: DerLimits;
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
	if (typeof input === "string") return new TextResult(new PkiDocument(input, host, limits));
	if (startsLikeDer(input)) return decodeDer(input, limits);
	return decodeFileText(input, host, limits);
}

class TextResult implements DecodeResult {
	private readonly document: PkiDocument;
	readonly items: readonly Item[];

	constructor(document: PkiDocument) {
		this.document = document;
		this.items = document.items;
	}

	get problems(): readonly Problem[] {
		return this.document.length > 0 ? this.document.problems : [nothingFound(this.document.text.length)];
	}
}

const nothingFound = (length: number): Problem => ({
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
		items: items.map((item) => ({ ...item, range: widen(item.range), locate: (range) => widen(item.locate(range)) })),
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
	const items: Item[] = [];
	const found: (() => readonly Problem[])[] = [];
	for (let start = 0; start < bytes.length; ) {
		const own = start === 0 ? bytes : bytes.subarray(start);
		const { content, end, problems } = readContent(own, undefined, [], limits);
		const isJunkBehind = items.length > 0 && content.kind === "unknown";
		if (isJunkBehind) {
			const range = { start, end: bytes.length };
			found.push(() => [trailingData(range)]);
			break;
		}
		const base = start;
		const length = Math.max(1, end);
		const locate = (range: Range): Range => shiftRange(range, base);
		const item: Item = {
			content,
			encoding: "der",
			label: undefined,
			headers: [],
			range: { start, end: start + length },
			bytes: own.length === length ? own : own.subarray(0, length),
			locate,
		};
		items.push(item);
		if (content.kind === "unknown") found.push(() => [unrecognised(item)]);
		found.push(() =>
			problems().map((problem) => (base === 0 ? problem : { ...problem, range: locate(problem.range) })),
		);
		start += length;
	}
	return {
		items,
		get problems(): readonly Problem[] {
			return found.flatMap((problems) => problems());
		},
	};
}

const trailingData = (range: Range): Problem => ({
	code: "der.trailing-data",
	severity: "warning",
	range,
	data: { field: "file", length: range.end - range.start },
});
