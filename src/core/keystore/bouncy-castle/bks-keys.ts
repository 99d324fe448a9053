import { isFailure } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import type { KeyEncryption } from "../../keys/private-key.ts";
import { readPublicKey } from "../../keys/read-public-key.ts";
import type { Range } from "../../problem.ts";
import type { EntryParts } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { JavaData } from "../java/java-data.ts";
import { pkcs12Forms } from "../opening/password-forms.ts";
import { decryptInEachForm, decryptPkcs12, type Pkcs12Encryption } from "../opening/pbe.ts";
import { named, reportClosedEntry } from "../opening/report-closed.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import { describePrivateKey } from "../opening/unlock-private-key.ts";
import { type BksEntries, type BksEntry, type EncodedKey, readEncodedKey } from "./bks-entries.ts";

/** A sealed key: salt, iterations and the encrypted octets (`BcKeyStoreSpi.StoreEntry`). */
export interface SealedContent {
	readonly salt: Range;
	readonly iterations: number;
	readonly encrypted: Range;
}

export function readSealedContent(bytes: Uint8Array, content: Range): SealedContent | undefined {
	const data = new JavaData(bytes, content.start, content.end);
	const salt = data.octets("salt");
	const iterations = data.count("iterations");
	if (salt === undefined || iterations === undefined) return undefined;
	return { salt, iterations, encrypted: { start: data.at, end: content.end } };
}

/** How Bouncy Castle seals keys. */
export const sealingOf = (content: SealedContent | undefined): KeyEncryption => ({
	scheme: "pbeWithSHAAnd3-KeyTripleDES-CBC",
	cipher: "DES-EDE3-CBC",
	kdf: "PKCS#12",
	iterations: content?.iterations,
	prf: "sha1",
	scrypt: undefined,
});

/** What an unlocked key makes of its entry. */
export type KeyParts = Pick<EntryParts, "kind" | "key" | "keyMatches" | "secret" | "publicKey">;

/** Unlocks and describes the keys of a BKS or UBER. */
export class BksKeys {
	private readonly entries: BksEntries;
	private readonly findings: Findings;
	private readonly session: OpeningSession;

	constructor(entries: BksEntries, findings: Findings, session: OpeningSession) {
		this.entries = entries;
		this.findings = findings;
		this.session = session;
	}

	/** Whether `text` opens the sealed entry: its key in octets of their own. */
	async unseal(entry: BksEntry, text: string, budget: DerivationBudget): Promise<Attempt<Uint8Array>> {
		const { bytes } = this.entries;
		const content = entry.content && readSealedContent(bytes, entry.content);
		if (content === undefined) return { failure: "parameter", parameter: "sealed key" };
		const { salt, iterations, encrypted } = content;
		const encryption: Pkcs12Encryption = {
			cipher: "DES-EDE3-CBC",
			digest: "sha1",
			salt: bytes.subarray(salt.start, salt.end),
			iterations,
			data: bytes.subarray(encrypted.start, encrypted.end),
		};
		const plain = await decryptInEachForm(
			pkcs12Forms(text),
			(form) => decryptPkcs12(form, encryption, budget),
			(octets) => readEncodedKey(octets, 0, octets.length) !== undefined,
		);
		return isFailure(plain) ? plain : { opened: plain };
	}

	/** Opens a sealed entry with the store's password or its own; undefined, with a problem, where none fits. */
	async open(entry: BksEntry, storePassword: string | undefined): Promise<KeyParts | undefined> {
		const { alias } = entry;
		const attempt = (text: string, budget: DerivationBudget) => this.unseal(entry, text, budget);
		const found = await this.session.openEntry(alias, storePassword, attempt);
		if (found.opened !== undefined) return this.describe(entry, found.opened, 0, found.opened.length);
		reportClosedEntry(this.findings, found, entry, storePassword);
		return undefined;
	}

	/** What can be said of the key in `bytes[start..end)`, which is wiped where it was decrypted for this. */
	async describe(entry: BksEntry, bytes: Uint8Array, start: number, end: number): Promise<KeyParts | undefined> {
		const encoded = readEncodedKey(bytes, start, end);
		if (encoded === undefined) {
			this.findings.corrupted(entry.range, named(entry.alias));
			return undefined;
		}
		const isSealed = entry.type === "sealed";
		const sealed = isSealed && entry.content ? readSealedContent(this.entries.bytes, entry.content) : undefined;
		const encryption = isSealed ? sealingOf(sealed) : undefined;
		const octets = bytes.slice(encoded.encoding.start, encoded.encoding.end);
		if (isSealed) bytes.fill(0);
		return this.describeEncoded(entry, encoded, octets, encryption);
	}

	private async describeEncoded(
		entry: BksEntry,
		{ kind, algorithm }: EncodedKey,
		octets: Uint8Array,
		encryption: KeyEncryption | undefined,
	): Promise<KeyParts> {
		if (kind === "public") return { kind: "publicKey", publicKey: readPublicKey(octets).publicKey };
		if (kind === "secret") {
			octets.fill(0);
			return { kind: "secretKey", secret: { algorithm, size: octets.length * 8, encryption } };
		}
		const certificateFor = () => entry.certificates[0]?.certificate;
		const place = { alias: entry.alias, range: entry.range, encryption, certificateFor };
		const unlocked = await describePrivateKey(octets, place, this.findings, this.session);
		return { kind: "privateKey", ...unlocked };
	}
}
