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

/** Reads the public parts of PROTOCOL.key of OpenSSH: cipher, KDF and public keys. The private section stays closed. */
export function readOpenSsh(bytes: Uint8Array, report: (problem: KeyProblem) => void): OpenSshKey {
	const problem = (code: KeyProblemCode, range: Range, data?: KeyProblem["data"]): void =>
		report(data === undefined ? { code, severity: "error", range } : { code, severity: "error", range, data });
	const wire = new SshWire(bytes, MAGIC_LENGTH, bytes.length);
	const cipher = wire.name();
	const kdf = wire.name();
	const kdfOptions = wire.string();
	const count = wire.uint32();
	const first = wire.string();
	for (let i = 1; i < (count ?? 0) && wire.brokenAt === undefined; i++) wire.string();
	wire.string();
	const tag = authenticationTag(cipher);
	const end = Math.min(bytes.length, wire.at + tag);
	if (wire.brokenAt !== undefined || wire.at + tag > bytes.length)
		problem("key.truncated", { start: wire.brokenAt ?? wire.at, end: bytes.length });
	if (count !== undefined && count !== 1)
		problem("key.several-keys", { start: kdfOptions?.end ?? 0, end: (kdfOptions?.end ?? 0) + 4 }, { count });

	const facts = first && readSshPublicKey(bytes, first);
	if (first !== undefined && facts === undefined) problem("key.truncated", first);
	else if (first !== undefined && facts !== undefined && facts.size === undefined)
		problem("key.unsupported-algorithm", first, { algorithm: facts.algorithm ?? "" });
	return {
		facts: facts ?? keyFacts({}),
		encryption: cipher === undefined || cipher === "none" ? undefined : encryption(bytes, cipher, kdf, kdfOptions),
		end: wire.brokenAt === undefined ? end : bytes.length,
	};
}

/** The tag of an authenticated cipher stands behind the private section and is not counted in its length. */
const authenticationTag = (cipher: string | undefined): number =>
	cipher?.includes("gcm") || cipher?.includes("poly1305") ? 16 : 0;

function encryption(
	bytes: Uint8Array,
	cipher: string,
	kdf: string | undefined,
	options: SshString | undefined,
): KeyEncryption {
	const wire = new SshWire(bytes, options?.start ?? 0, options?.end ?? 0);
	const hasRounds = kdf === "bcrypt" && wire.string() !== undefined;
	return {
		scheme: "OpenSSH",
		cipher: CIPHERS[cipher] ?? cipher,
		kdf,
		iterations: hasRounds ? wire.uint32() : undefined,
		prf: undefined,
		scrypt: undefined,
	};
}
