import type { Content, Item } from "../item.ts";
import { type Jwk, readJwks } from "../keys/jwk.ts";
import type { Problem, Range } from "../problem.ts";

export interface JwkReading {
	readonly items: readonly Item[];
	readonly problems: readonly Problem[];
}

const NOTHING: JwkReading = { items: [], problems: [] };

/**
 * The asymmetric keys of a text that is one JSON Web Key or a set of them (RFC 7517). Each stands for the whole text,
 * since parsing JSON tells no places; certificates in `x5c` are found as base64 and stand where they are.
 */
export function jwkItems(text: string): JwkReading {
	if (!(text.includes('"kty"') && /^\s*\{/.test(text))) return NOTHING;
	const { keys, problems } = readJwks(text);
	const range = { start: 0, end: text.length };
	const items = keys.flatMap((jwk) => {
		const content = contentOf(jwk);
		return content === undefined ? [] : [itemOf(content, range)];
	});
	return items.length === 0 ? NOTHING : { items, problems };
}

function contentOf({ key }: Jwk): Content | undefined {
	if (key.kind === "privateKey") return { kind: "privateKey", privateKey: key.privateKey };
	return key.kind === "publicKey" ? { kind: "publicKey", publicKey: key.publicKey } : undefined;
}

/** The bytes are those that the key's positions count: the public key as a SubjectPublicKeyInfo, nothing of a private one. */
const itemOf = (content: Content, range: Range): Item => ({
	content,
	encoding: "der",
	label: undefined,
	headers: [],
	base64Layers: 0,
	bytes: (content.kind === "publicKey" ? content.publicKey.subjectPublicKeyInfo : undefined) ?? new Uint8Array(),
	range,
	locate: () => range,
});
