import type { Place, Resource } from "../../place.ts";
import type { Range } from "../../problem.ts";

type Key = string | number;

/** Members that say what a Kubernetes resource is, and the one that tells a JSON Web Key from other objects. */
const TELLING = new Set(["apiVersion", "kind", "name", "namespace", "kty"]);

/** A mapping or list of a text, on the way to its values. */
export class Collection {
	readonly parent: Collection | undefined;
	readonly key: Key | undefined;
	readonly start: number;
	/** Known when it has been read. */
	end: number;
	private readonly told = new Map<string, string>();
	private metadata: Collection | undefined;

	/** `key` leads to it from `parent`; neither is there at the top. */
	constructor(start: number, parent?: Collection, key?: Key) {
		this.start = start;
		this.end = start;
		this.parent = parent;
		this.key = key;
		if (key === "metadata") parent?.describedBy(this);
	}

	get range(): Range {
		return { start: this.start, end: this.end };
	}

	/** Takes note of a short value where it tells what the collection is. */
	note(key: Key | undefined, value: () => string): void {
		if (typeof key === "string" && TELLING.has(key)) this.told.set(key, value());
	}

	private describedBy(metadata: Collection): void {
		this.metadata = metadata;
	}

	/** `kty`, RFC 7517 §4.1. */
	get keyType(): string | undefined {
		return this.told.get("kty");
	}

	/** Where it stands itself. */
	get place(): Place {
		return this.parent?.placeOf(this.key) ?? { path: [], resource: undefined };
	}

	/** Where the value of `key` stands. Asked when the whole text is read: a resource may name itself behind its data. */
	placeOf(key: Key | undefined): Place {
		const path: Key[] = key === undefined ? [] : [key];
		let at: Collection | undefined = this;
		while (at !== undefined && at.resource === undefined) {
			if (at.key !== undefined) path.push(at.key);
			at = at.parent;
		}
		return { path: path.reverse(), resource: at?.resource };
	}

	/** Kubernetes API conventions: every object has `apiVersion` and `kind`, and its name in `metadata`. */
	private get resource(): Resource | undefined {
		const kind = this.told.get("kind");
		if (kind === undefined || !this.told.has("apiVersion")) return undefined;
		return { kind, name: this.metadata?.told.get("name"), namespace: this.metadata?.told.get("namespace") };
	}
}
