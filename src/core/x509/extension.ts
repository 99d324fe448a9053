import { absentElement, type Element, isPresent } from "../der/element.ts";
import { isFull } from "../der/members.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { TAG } from "../der/tags.ts";
import { booleanValue } from "./extensions/basic-constraints.ts";
import { type DecodedExtension, extensionDecoder } from "./extensions/registry.ts";
import type { X509Reader } from "./problems.ts";

/** One `Extension` (RFC 5280 §4.1): positions at once, its value when asked for. */
export class Extension {
	readonly element: Element;
	readonly oid: ObjectIdentifier;
	readonly critical: boolean;
	/** The OCTET STRING `extnValue`; its content is what the extension's own grammar describes. */
	readonly extnValue: Element;
	private readonly reader: X509Reader;
	private decoded: { readonly value: unknown } | undefined;

	constructor(reader: X509Reader, element: Element, oid: ObjectIdentifier, critical: boolean, extnValue: Element) {
		this.reader = reader;
		this.element = element;
		this.oid = oid;
		this.critical = critical;
		this.extnValue = extnValue;
	}

	/** The standard's name, or the dotted OID where there is none. */
	get name(): string {
		return this.oid.name ?? this.oid.dotted;
	}

	/** Whether this extension's grammar is known here. */
	get isUnderstood(): boolean {
		return extensionDecoder(this.oid.name) !== undefined;
	}

	/** Name and typed value; undefined where the extension is not understood or its content is not readable. */
	get content(): DecodedExtension | undefined {
		const value = this.value;
		return value === undefined ? undefined : ({ name: this.oid.name, value } as DecodedExtension);
	}

	/** The bytes of the value, for hex. */
	get valueBytes(): Uint8Array {
		return this.reader.bytes.subarray(this.extnValue.contentStart, this.extnValue.contentEnd);
	}

	/** Decodes the value on first use and keeps it; problems are reported then, once. */
	get value(): unknown {
		this.decoded ??= { value: this.decode() };
		return this.decoded.value;
	}

	private decode(): unknown {
		const decoder = extensionDecoder(this.oid.name);
		const { reader, extnValue } = this;
		if (decoder === undefined || !isPresent(extnValue)) return undefined;
		const value = decoder(reader, extnValue.contentStart, extnValue.contentEnd);
		if (value === undefined)
			reader.problem("x509.undecodable-extension", "error", this.element.start, this.element.end, { name: this.name });
		return value;
	}
}

/** Reads the Extensions in the SEQUENCE `list`. One that is broken is reported; the others are kept. */
export function readExtensions(reader: X509Reader, list: Element): Extension[] {
	const extensions: Extension[] = [];
	const seen = new Set<string>();
	if (list.contentStart === list.contentEnd) reader.problem("x509.empty-extensions", "warning", list.start, list.end);
	for (let at = list.contentStart; at < list.contentEnd && !isFull(reader, extensions, at, list); ) {
		if (!reader.expect(TAG.SEQUENCE, at, list.contentEnd, "Extension")) break;
		at = reader.end;
		const extension = readExtension(reader, reader.element());
		if (extension === undefined) continue;
		if (seen.has(extension.oid.dotted))
			reader.problem("x509.duplicate-extension", "error", extension.element.start, extension.element.end, {
				name: extension.name,
			});
		seen.add(extension.oid.dotted);
		extensions.push(extension);
	}
	return extensions;
}

function readExtension(reader: X509Reader, element: Element): Extension | undefined {
	const { contentStart, contentEnd } = element;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "extnID")) return undefined;
	const oid = readOid(reader, reader.contentStart, reader.contentEnd);
	let at = reader.end;
	let critical = false;
	if (reader.peek(at, contentEnd) === TAG.BOOLEAN && reader.read(at, contentEnd)) {
		at = reader.end;
		critical = booleanValue(reader);
		if (!critical) reader.problem("der.default-encoded", "info", reader.start, reader.end, { field: "critical" });
	}
	const hasValue = reader.expect(TAG.OCTET_STRING, at, contentEnd, "extnValue");
	const extnValue = hasValue ? reader.element() : absentElement(contentEnd);
	if (hasValue) reader.expectEnd(extnValue.end, contentEnd, "Extension");
	return new Extension(reader, element, oid, critical, extnValue);
}
