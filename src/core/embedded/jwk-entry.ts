import type { Content, Item } from "../item.ts";
import { type Jwk, readJwks } from "../keys/jwk.ts";
import { shiftRange } from "../pem/extent-shift.ts";
import type { Place } from "../place.ts";
import type { Problem, Range } from "../problem.ts";
import type { Entry } from "./entry.ts";
import { KEY_TYPE } from "./markers.ts";
import type { StandingCollection, Structure } from "./structure/structure.ts";

/** A JSON Web Key (RFC 7517) at its place in a JSON text. The certificates of its `x5c` stand in it on their own. */
class JwkEntry implements Entry {
	shift = 0;
	private readonly found: Range;
	private readonly own: Item | undefined;
	private readonly reported: readonly Problem[];

	constructor({ collection, range }: StandingCollection, content: Content | undefined, problems: readonly Problem[]) {
		this.found = range;
		this.own = content && itemOf(content, () => this.range, collection);
		this.reported = problems;
	}

	get range(): Range {
		return shiftRange(this.found, this.shift);
	}

	item(): Item | undefined {
		return this.own;
	}

	problems(): Problem[] {
		return this.reported.map((problem) => ({ ...problem, range: this.range }));
	}
}

/** The bytes are those that the key's positions count: the public key as a SubjectPublicKeyInfo, nothing of a private one. */
const itemOf = (content: Content, range: () => Range, collection: StandingCollection["collection"]): Item => ({
	content,
	encoding: "der",
	label: undefined,
	headers: [],
	base64Layers: 0,
	bytes: (content.kind === "publicKey" ? content.publicKey.subjectPublicKeyInfo : undefined) ?? new Uint8Array(),
	get range(): Range {
		return range();
	},
	get place(): Place {
		return collection.place;
	},
	locate: range,
});

/** The keys of a JSON text, none inside another. One that is no asymmetric key is there for its problems alone. */
export function jwkEntries(text: string, structure: Structure): Entry[] {
	if (structure.notation !== "json" || !text.includes(KEY_TYPE)) return [];
	let end = 0;
	const read = structure.keyLike().flatMap((standing) => {
		const { range } = standing;
		if (range.start < end) return [];
		end = range.end;
		const { keys, problems } = readJwks(text.slice(range.start, range.end));
		return [{ standing, content: keys[0] && contentOf(keys[0]), problems }];
	});
	if (read.every(({ content }) => content === undefined)) return [];
	return read.map(({ standing, content, problems }) => new JwkEntry(standing, content, problems));
}

function contentOf({ key }: Jwk): Content | undefined {
	if (key.kind === "privateKey") return { kind: "privateKey", privateKey: key.privateKey };
	return key.kind === "publicKey" ? { kind: "publicKey", publicKey: key.publicKey } : undefined;
}
