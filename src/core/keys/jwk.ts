import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { decodeBase64, isBase64 } from "../pem/base64.ts";
import type { PublicKey } from "../x509/public-key.ts";
import { readSubjectPublicKeyInfo } from "../x509/subject-public-key-info.ts";
import { base64UrlLength } from "./base64url.ts";
import {
	akpMaterial,
	ecMaterial,
	type JwkMaterial,
	type JwkMembers,
	okpMaterial,
	type ReportMember,
	rsaMaterial,
} from "./jwk-material.ts";
import type { PrivateKey } from "./private-key.ts";
import type { KeyProblem, KeyProblemCode, KeyReader } from "./problems.ts";
import type { PublicKeyObject } from "./public-key-object.ts";

/** One JSON Web Key (RFC 7517 §4). */
export interface Jwk {
	/** Where it stands in the JSON: the names and indices on the way to it. */
	readonly path: readonly (string | number)[];
	/** `RSA`, `EC`, `OKP`, `oct`, `AKP`, or whatever stands there. */
	readonly keyType: string | undefined;
	readonly keyId: string | undefined;
	/** `sig` or `enc` (RFC 7517 §4.2). */
	readonly use: string | undefined;
	readonly operations: readonly string[];
	/** `RS256`, `ES256`, … (RFC 7517 §4.4). */
	readonly algorithm: string | undefined;
	readonly key: JwkKey;
	/** The chain of `x5c` in DER (RFC 7517 §4.7), the certificate of the key first. */
	readonly certificates: readonly Uint8Array[];
}

export type JwkKey =
	| { readonly kind: "privateKey"; readonly privateKey: PrivateKey }
	| { readonly kind: "publicKey"; readonly publicKey: PublicKeyObject }
	/** A secret that both sides share (`kty: oct`): nothing but its bits. */
	| { readonly kind: "symmetricKey"; readonly size: number | undefined }
	| { readonly kind: "unknown" };

export interface ReadJwks {
	readonly keys: readonly Jwk[];
	/** Ranges count the characters of the text, and cover all of it: JSON.parse tells no places. */
	readonly problems: readonly KeyProblem[];
}

const MATERIAL: ReadonlyMap<string, (members: JwkMembers, report: ReportMember) => JwkMaterial> = new Map([
	["RSA", rsaMaterial],
	["EC", ecMaterial],
	["OKP", okpMaterial],
	["AKP", akpMaterial],
]);

/** Reads a JSON text that is one JSON Web Key or a set of them (RFC 7517 §4, §5). Never throws. */
export function readJwks(text: string): ReadJwks {
	const problems: KeyProblem[] = [];
	const range = { start: 0, end: text.length };
	const report = (code: KeyProblemCode, name?: string): void => {
		const known = { code, severity: "error", range } as const;
		problems.push(name === undefined ? known : { ...known, data: { name } });
	};
	const value = parsed(text);
	const members = isMembers(value) ? value : undefined;
	const list = members?.["keys"];
	if (members === undefined || !("kty" in members || Array.isArray(list))) report("key.jwk-syntax");
	if (members === undefined) return { keys: [], problems };
	if (!Array.isArray(list)) return { keys: "kty" in members ? [readJwk(members, [], report)] : [], problems };
	const keys = list.flatMap((key: unknown, index) => {
		if (isMembers(key)) return [readJwk(key, ["keys", index], report)];
		report("key.jwk-member", `keys[${index}]`);
		return [];
	});
	return { keys, problems };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// What JSON.parse says quotes the text, and that may be a secret.
		return undefined;
	}
}

const isMembers = (value: unknown): value is JwkMembers =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function readJwk(members: JwkMembers, path: Jwk["path"], report: (code: KeyProblemCode, name: string) => void): Jwk {
	const operations: unknown = members["key_ops"];
	return {
		path,
		keyType: asText(members["kty"]),
		keyId: asText(members["kid"]),
		use: asText(members["use"]),
		operations: Array.isArray(operations) ? operations.filter((operation) => typeof operation === "string") : [],
		algorithm: asText(members["alg"]),
		key: readKey(members, (name) => report("key.jwk-member", name)),
		certificates: readChain(members["x5c"], () => report("key.jwk-member", "x5c")),
	};
}

function readKey(members: JwkMembers, report: ReportMember): JwkKey {
	if (members["kty"] === "oct") return { kind: "symmetricKey", size: symmetricBits(members, report) };
	const read = MATERIAL.get(asText(members["kty"]) ?? "");
	if (read === undefined) {
		report("kty");
		return { kind: "unknown" };
	}
	const { facts, isPrivate } = read(members, report);
	if (isPrivate)
		return {
			kind: "privateKey",
			privateKey: { ...facts, format: "JWK", encryption: undefined, attributes: [] },
		};
	const { subjectPublicKeyInfo } = facts;
	if (subjectPublicKeyInfo === undefined) return { kind: "unknown" };
	const key = publicKeyOf(subjectPublicKeyInfo);
	return { kind: "publicKey", publicKey: { format: "JWK", key, subjectPublicKeyInfo } };
}

/** Positions in it count the bytes of the SubjectPublicKeyInfo that was made from the members. */
function publicKeyOf(subjectPublicKeyInfo: Uint8Array): PublicKey {
	const reader: KeyReader = new DerReader(subjectPublicKeyInfo, () => undefined);
	reader.expect(TAG.SEQUENCE, 0, subjectPublicKeyInfo.length, "SubjectPublicKeyInfo");
	return readSubjectPublicKeyInfo(reader, reader.element()).key;
}

/** `kty: oct`, RFC 7518 §6.4. Only the length of the text is looked at. */
function symmetricBits(members: JwkMembers, report: ReportMember): number | undefined {
	const octets = base64UrlLength(asText(members["k"]) ?? "!");
	if (octets === undefined) report("k");
	return octets === undefined ? undefined : octets * 8;
}

/** RFC 7517 §4.7: base64 as PEM has it, not base64url. */
function readChain(value: unknown, report: () => void): Uint8Array[] {
	if (value === undefined) return [];
	const entries = Array.isArray(value) ? value : [];
	const certificates = entries.map((entry: unknown) => (typeof entry === "string" ? decoded(entry) : undefined));
	if (entries.length === 0 || certificates.includes(undefined)) report();
	return certificates.filter((certificate) => certificate !== undefined);
}

function decoded(entry: string): Uint8Array | undefined {
	const characters = entry.replace(/={1,2}$/, "");
	for (let i = 0; i < characters.length; i++) if (!isBase64(characters.charCodeAt(i))) return undefined;
	return decodeBase64(characters, [0, characters.length]);
}
