import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import { JavaData } from "../java/java-data.ts";
import { StoredCertificate } from "../stored-certificate.ts";

/** An entry of a BKS or UBER as it stands there (`BcKeyStoreSpi.loadStore`). */
export interface BksEntry {
	readonly type: "certificate" | "key" | "secret" | "sealed";
	readonly alias: string;
	readonly created: number;
	readonly certificates: readonly StoredCertificate[];
	/** What a key or secret is in; undefined for a certificate. Counts `bytes` of the entries. */
	readonly content: Range | undefined;
	/** Counts bytes of the file. */
	readonly range: Range;
}

export interface BksEntries {
	readonly bytes: Uint8Array;
	readonly entries: readonly BksEntry[];
	/** Behind the octet that ends them; undefined where reading stopped before. */
	readonly end: number | undefined;
	readonly stop: JavaData["stop"];
}

const TYPES = [undefined, "certificate", "key", "secret", "sealed"] as const;

/** Where the entries are. */
export interface EntriesPlace {
	/** From a range of their bytes to the file. */
	locate(range: Range): Range;
	/** Decrypted bytes may hold keys in the open; certificates are then copied away from them. */
	readonly isDecrypted: boolean;
}

/** Reads the entries that begin at `start`. */
export function readBksEntries(bytes: Uint8Array, start: number, place: EntriesPlace, findings: Findings): BksEntries {
	const data = new JavaData(bytes, start, bytes.length);
	const entries: BksEntry[] = [];
	let end: number | undefined;
	while (data.stop === undefined && end === undefined) {
		const at = data.at;
		const number = data.uint8("entry type");
		if (number === 0) end = data.at;
		else if (number !== undefined) {
			const entry = readEntry(data, at, number, place, findings);
			const { start: entryStart } = place.locate({ start: at, end: at });
			if (entry !== undefined && !findings.isFull(entries, entryStart)) entries.push(entry);
		}
	}
	return { bytes, entries, end, stop: data.stop };
}

function readEntry(
	data: JavaData,
	start: number,
	number: number,
	place: EntriesPlace,
	findings: Findings,
): BksEntry | undefined {
	const { locate } = place;
	const type = TYPES[number];
	if (type === undefined) {
		findings.add("keystore.unknown-entry", "error", locate({ start, end: start + 1 }), { type: number });
		return data.fail({ at: start, field: "entry type", reason: "corrupted" });
	}
	const alias = data.text("alias");
	const created = data.int64("creation date");
	const count = data.count("chain length") ?? 0;
	const certificates: StoredCertificate[] = [];
	const addCertificate = (): void => {
		const certificate = readCertificate(data, place, findings);
		if (certificate !== undefined) certificates.push(certificate);
	};
	for (let i = 0; i < count && data.stop === undefined; i++) addCertificate();
	const contentStart = data.at;
	if (type === "certificate") addCertificate();
	const octets = type === "secret" || type === "sealed" ? data.octets("key") : undefined;
	if (type === "key") skipKey(data);
	if (alias === undefined || created === undefined || data.stop !== undefined) return undefined;
	const content = type === "key" ? { start: contentStart, end: data.at } : octets;
	return { type, alias, created, certificates, content, range: locate({ start, end: data.at }) };
}

function readCertificate(data: JavaData, place: EntriesPlace, findings: Findings): StoredCertificate | undefined {
	const { locate, isDecrypted } = place;
	const start = data.at;
	const type = data.text("certificate type");
	const octets = data.octets("certificate");
	if (type === undefined || octets === undefined) return undefined;
	if (type === "X.509" || type === "X509") {
		const view = data.bytes.subarray(octets.start, octets.end);
		return new StoredCertificate(isDecrypted ? view.slice() : view, locate(octets), findings.limits);
	}
	findings.add("keystore.certificate-type", "warning", locate({ start, end: octets.end }), { type });
	return undefined;
}

/** A key's kind, format, algorithm and encoding (`BcKeyStoreSpi.encodeKey`). */
export interface EncodedKey {
	readonly kind: "private" | "public" | "secret";
	/** `PKCS#8`, `X.509`, `RAW` */
	readonly format: string;
	/** Java's name for it. */
	readonly algorithm: string;
	readonly encoding: Range;
}

const KINDS = ["private", "public", "secret"] as const;

/** Reads the key that fills `bytes[start..end)`; undefined where that is none, as after decryption with another password. */
export function readEncodedKey(bytes: Uint8Array, start: number, end: number): EncodedKey | undefined {
	const data = new JavaData(bytes, start, end);
	const kind = KINDS[data.uint8("key type") ?? -1];
	const format = data.text("format");
	const algorithm = data.text("algorithm");
	const encoding = data.octets("encoding");
	if (kind === undefined || format === undefined || algorithm === undefined || encoding === undefined) return undefined;
	return data.at === end ? { kind, format, algorithm, encoding } : undefined;
}

function skipKey(data: JavaData): void {
	data.uint8("key type");
	data.text("format");
	data.text("algorithm");
	data.octets("encoding");
}
