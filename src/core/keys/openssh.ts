import type { Range } from "../problem.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import type { KeyEncryption } from "./private-key.ts";
import type { KeyProblem, KeyProblemCode } from "./problems.ts";
import { readSshPublicKey } from "./ssh-public-key.ts";
import { type SshString, SshWire } from "./ssh-wire.ts";

/** What an OpenSSH private key tells without its passphrase. */
export interface OpenSshKey {
	/** Of the first key: OpenSSH reads no file with several. */
	readonly facts: KeyFacts;
	readonly encryption: KeyEncryption | undefined;
	readonly end: number;
}

const MAGIC_LENGTH = "openssh-key-v1\0".length;

/** `aes256-ctr` as OpenSSL would write it. */
const CIPHERS: Readonly<Record<string, string>> = {
	"3des-cbc": "DES-EDE3-CBC",
	"aes128-cbc": "AES-128-CBC",
	"aes192-cbc": "AES-192-CBC",
	"aes256-cbc": "AES-256-CBC",
	"aes128-ctr": "AES-128-CTR",
	"aes192-ctr": "AES-192-CTR",
	"aes256-ctr": "AES-256-CTR",
	"aes128-gcm@openssh.com": "AES-128-GCM",
	"aes256-gcm@openssh.com": "AES-256-GCM",
	"chacha20-poly1305@openssh.com": "ChaCha20-Poly1305",
};

/** Where the parts of an OpenSSH private key are; undefined where it ends before them. */
export interface OpenSshLayout {
	/** `aes256-ctr`, `none`, … */
	readonly cipher: string | undefined;
	readonly kdf: string | undefined;
	readonly kdfOptions: SshString | undefined;
	/** How many keys it says that it has. */
	readonly count: number | undefined;
	/** The public half of the first. */
	readonly publicKey: SshString | undefined;
	/** The private halves, encrypted or not, without the tag of an authenticated cipher. */
	readonly privateSection: SshString | undefined;
	/** The tag that stands behind the private section. */
	readonly tag: SshString;
	/** Where a part goes beyond the end of the bytes; undefined while all fit. */
	readonly brokenAt: number | undefined;
}

/** Finds the parts that PROTOCOL.key of OpenSSH describes. */
export function layOutOpenSsh(bytes: Uint8Array): OpenSshLayout {
	const wire = new SshWire(bytes, MAGIC_LENGTH, bytes.length);
	const cipher = wire.name();
	const kdf = wire.name();
	const kdfOptions = wire.string();
	const count = wire.uint32();
	const publicKey = wire.string();
	for (let i = 1; i < (count ?? 0) && wire.brokenAt === undefined; i++) wire.string();
	const privateSection = wire.string();
	const tag = { start: wire.at, end: Math.min(bytes.length, wire.at + tagLength(cipher)) };
	const isTagCut = wire.at + tagLength(cipher) > bytes.length;
	const brokenAt = wire.brokenAt ?? (isTagCut ? wire.at : undefined);
	return { cipher, kdf, kdfOptions, count, publicKey, privateSection, tag, brokenAt };
}

/** The tag of an authenticated cipher stands behind the private section and is not counted in its length. */
const tagLength = (cipher: string | undefined): number =>
	cipher?.includes("gcm") || cipher?.includes("poly1305") ? 16 : 0;

/** Reads the public parts of an OpenSSH private key: cipher, KDF and public keys. The private section stays closed. */
export function readOpenSsh(bytes: Uint8Array, report: (problem: KeyProblem) => void): OpenSshKey {
	const problem = (code: KeyProblemCode, range: Range, data?: KeyProblem["data"]): void =>
		report(data === undefined ? { code, severity: "error", range } : { code, severity: "error", range, data });
	const { cipher, kdf, kdfOptions, count, publicKey: first, tag, brokenAt } = layOutOpenSsh(bytes);
	if (brokenAt !== undefined) problem("key.truncated", { start: brokenAt, end: bytes.length });
	if (count !== undefined && count !== 1)
		problem("key.several-keys", { start: kdfOptions?.end ?? 0, end: (kdfOptions?.end ?? 0) + 4 }, { count });

	const facts = first && readSshPublicKey(bytes, first);
	if (first !== undefined && facts === undefined) problem("key.truncated", first);
	else if (first !== undefined && facts !== undefined && facts.size === undefined)
		problem("key.unsupported-algorithm", first, { algorithm: facts.algorithm ?? "" });
	return {
		facts: facts ?? keyFacts({}),
		encryption: cipher === undefined || cipher === "none" ? undefined : encryption(bytes, cipher, kdf, kdfOptions),
		end: brokenAt === undefined ? tag.end : bytes.length,
	};
}

/** The salt and the rounds of bcrypt in the KDF's options; undefined where they are not there. */
export function bcryptOptions(
	bytes: Uint8Array,
	{ kdf, kdfOptions }: Pick<OpenSshLayout, "kdf" | "kdfOptions">,
): { readonly salt: Uint8Array; readonly rounds: number } | undefined {
	if (kdf !== "bcrypt" || kdfOptions === undefined) return undefined;
	const wire = new SshWire(bytes, kdfOptions.start, kdfOptions.end);
	const salt = wire.string();
	const rounds = wire.uint32();
	if (salt === undefined || rounds === undefined) return undefined;
	return { salt: bytes.subarray(salt.start, salt.end), rounds };
}

function encryption(
	bytes: Uint8Array,
	cipher: string,
	kdf: string | undefined,
	kdfOptions: SshString | undefined,
): KeyEncryption {
	return {
		scheme: "OpenSSH",
		cipher: CIPHERS[cipher] ?? cipher,
		kdf,
		iterations: bcryptOptions(bytes, { kdf, kdfOptions })?.rounds,
		prf: undefined,
		scrypt: undefined,
	};
}
