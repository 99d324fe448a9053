import type { Range } from "../../problem.ts";
import type { JavaData } from "./java-data.ts";

/** Markers of the Java Object Serialization Stream Protocol (§6.4.2). */
const TC = {
	NULL: 0x70,
	REFERENCE: 0x71,
	CLASS_DESC: 0x72,
	OBJECT: 0x73,
	STRING: 0x74,
	ARRAY: 0x75,
	BLOCK_DATA: 0x77,
	END_BLOCK_DATA: 0x78,
	BLOCK_DATA_LONG: 0x7a,
} as const;

const MAGIC_AND_VERSION = 0xaced0005 | 0;
const SC_WRITE_METHOD = 1;
const SC_SERIALIZABLE = 2;
const MAX_DEPTH = 16;
const FIRST_HANDLE = 0x7e0000;

/** A value as far as it is looked at: text, the place of an array of bytes, an object with its fields by name, or neither. */
export type SerialisedValue =
	| { readonly type: "text"; readonly text: string }
	| { readonly type: "bytes"; readonly range: Range }
	| SerialisedObject
	| { readonly type: "other" };

export interface SerialisedObject {
	readonly type: "object";
	readonly className: string;
	readonly fields: ReadonlyMap<string, SerialisedValue>;
}

interface ClassDescription {
	readonly type: "class";
	readonly name: string;
	readonly flags: number;
	readonly fields: readonly { readonly name: string; readonly code: string }[];
	readonly parent: ClassDescription | undefined;
}

const OTHER: SerialisedValue = { type: "other" };

/** Octets of a field of a primitive type. */
const PRIMITIVE_LENGTH: Readonly<Record<string, number>> = { B: 1, C: 2, D: 8, F: 4, I: 4, J: 8, S: 2, Z: 1 };

/**
 * Finds the end of one serialised object by the stream's grammar and notes texts and places of byte arrays. No class is
 * looked up and nothing is made of what is described: it is the deserialising of such streams that is dangerous.
 */
export class SerialisedStream {
	private readonly data: JavaData;
	private readonly handles: (SerialisedValue | ClassDescription)[] = [];

	constructor(data: JavaData) {
		this.data = data;
	}

	/** The object that stands next; undefined where the grammar does not fit, and then `stop` of the data tells why. */
	read(): SerialisedValue | undefined {
		const { data } = this;
		const { at } = data;
		const header = data.int32("stream header");
		if (header === undefined) return undefined;
		if (header !== MAGIC_AND_VERSION) return data.fail({ at, field: "stream header", reason: "corrupted" });
		return this.value(0);
	}

	private value(depth: number): SerialisedValue | undefined {
		const { data } = this;
		const { at } = data;
		const marker = data.uint8("type code");
		if (depth > MAX_DEPTH) return this.unreadable(at);
		switch (marker) {
			case TC.NULL:
				return OTHER;
			case TC.REFERENCE:
				return this.reference(at);
			case TC.STRING:
				return this.string();
			case TC.ARRAY:
				return this.array(depth);
			case TC.OBJECT:
				return this.object(depth);
			default:
				return this.unreadable(at);
		}
	}

	private unreadable(at: number): undefined {
		return this.data.fail({ at, field: "serialised object", reason: "corrupted" });
	}

	private reference(at: number): SerialisedValue | undefined {
		const handle = this.data.int32("handle");
		if (handle === undefined) return undefined;
		const value = this.handles[handle - FIRST_HANDLE];
		return value === undefined || value.type === "class" ? this.unreadable(at) : value;
	}

	private string(): SerialisedValue | undefined {
		const text = this.data.text("string");
		if (text === undefined) return undefined;
		const value: SerialisedValue = { type: "text", text };
		this.handles.push(value);
		return value;
	}

	/** Arrays of bytes alone: keys hold no others. */
	private array(depth: number): SerialisedValue | undefined {
		const { at } = this.data;
		const description = this.classDescription(depth);
		if (description?.name !== "[B") return this.unreadable(at);
		const range = this.data.octets("array");
		if (range === undefined) return undefined;
		const value: SerialisedValue = { type: "bytes", range };
		this.handles.push(value);
		return value;
	}

	private object(depth: number): SerialisedValue | undefined {
		const description = this.classDescription(depth);
		if (description === undefined) return undefined;
		const fields = new Map<string, SerialisedValue>();
		const value: SerialisedValue = { type: "object", className: description.name, fields };
		this.handles.push(value);
		for (const part of lineage(description)) if (!this.fieldsOf(part, fields, depth)) return undefined;
		return value;
	}

	private fieldsOf(part: ClassDescription, fields: Map<string, SerialisedValue>, depth: number): boolean {
		const { at } = this.data;
		if ((part.flags & SC_SERIALIZABLE) === 0) return this.unreadable(at) ?? false;
		for (const { name, code } of part.fields) {
			const length = PRIMITIVE_LENGTH[code];
			const value = length === undefined ? this.value(depth + 1) : this.primitive(length, name);
			if (value === undefined) return false;
			fields.set(name, value);
		}
		return (part.flags & SC_WRITE_METHOD) === 0 || this.annotation(depth);
	}

	private primitive(length: number, name: string): SerialisedValue | undefined {
		return this.data.take(length, name) === undefined ? undefined : OTHER;
	}

	/** What a `writeObject` method adds: blocks of data and objects, up to the end mark. */
	private annotation(depth: number): boolean {
		const { data } = this;
		while (data.stop === undefined) {
			const { at } = data;
			const marker = data.uint8("type code");
			if (marker === TC.END_BLOCK_DATA) return true;
			const length =
				marker === TC.BLOCK_DATA
					? data.uint8("block")
					: marker === TC.BLOCK_DATA_LONG
						? data.count("block")
						: undefined;
			if (length !== undefined) data.take(length, "block");
			else if (data.stop === undefined) {
				data.at = at;
				this.value(depth + 1);
			}
		}
		return false;
	}

	private classDescription(depth: number): ClassDescription | undefined {
		const { data } = this;
		const { at } = data;
		const marker = data.uint8("class");
		if (marker === TC.REFERENCE) {
			const value = this.handles[(data.int32("handle") ?? 0) - FIRST_HANDLE];
			return value?.type === "class" ? value : this.unreadable(at);
		}
		if (marker !== TC.CLASS_DESC || depth > MAX_DEPTH) return this.unreadable(at);
		const name = data.text("class name");
		data.take(8, "serialVersionUID");
		const place = this.handles.push(OTHER) - 1;
		const flags = data.uint8("class flags");
		const fields = this.fieldDescriptions(depth);
		if (name === undefined || flags === undefined || fields === undefined || !this.annotation(depth)) return undefined;
		const parent = this.parent(depth);
		if (data.stop !== undefined) return undefined;
		const description: ClassDescription = { type: "class", name, flags, fields, parent };
		this.handles[place] = description;
		return description;
	}

	private fieldDescriptions(depth: number): ClassDescription["fields"] | undefined {
		const { data } = this;
		const count = data.uint16("field count") ?? 0;
		const fields: { name: string; code: string }[] = [];
		for (let i = 0; i < count && data.stop === undefined; i++) {
			const code = String.fromCharCode(data.uint8("field type") ?? 0);
			const name = data.text("field name") ?? "";
			if (!(code in PRIMITIVE_LENGTH)) this.value(depth + 1);
			fields.push({ name, code });
		}
		return data.stop === undefined ? fields : undefined;
	}

	private parent(depth: number): ClassDescription | undefined {
		const { data } = this;
		const { at } = data;
		if (data.uint8("superclass") === TC.NULL) return undefined;
		if (data.stop === undefined) data.at = at;
		return this.classDescription(depth + 1);
	}
}

/** A class and those it extends, the topmost first, as their fields stand. */
function lineage(description: ClassDescription): ClassDescription[] {
	const parts: ClassDescription[] = [];
	for (let part: ClassDescription | undefined = description; part !== undefined; part = part.parent)
		parts.unshift(part);
	return parts;
}
