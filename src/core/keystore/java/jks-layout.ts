import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import { StoredCertificate } from "../stored-certificate.ts";
import { JavaData } from "./java-data.ts";
import { type KeyProtection, readKeyProtection } from "./key-protection.ts";
import { readSealedKey, type SealedKey } from "./sealed-key.ts";

/** JKS and JCEKS as the JDK writes them (`sun.security.provider.JavaKeyStore`, `com.sun.crypto.provider.JceKeyStore`). */
export interface JksLayout {
	readonly type: "JKS" | "JCEKS";
	readonly bytes: Uint8Array;
	readonly version: number | undefined;
	readonly entries: readonly JksEntry[];
	/** The 20 octets at the end; undefined where the file does not get there. */
	readonly digest: Range | undefined;
	readonly end: number;
	readonly findings: Findings;
}

export type JksEntry = JksPrivateKey | JksCertificate | JksSecretKey;

interface EntryHeader {
	readonly alias: string;
	readonly created: number;
	readonly range: Range;
}

export interface JksPrivateKey extends EntryHeader {
	readonly kind: "privateKey";
	/** Undefined where it is unreadable. */
	readonly protection: KeyProtection | undefined;
	readonly certificates: readonly StoredCertificate[];
}

export interface JksCertificate extends EntryHeader {
	readonly kind: "trustedCertificate";
	readonly certificates: readonly StoredCertificate[];
}

export interface JksSecretKey extends EntryHeader {
	readonly kind: "secretKey";
	readonly sealed: SealedKey | undefined;
}

const DIGEST_LENGTH = 20;

/** Finds everything in a JKS or JCEKS. Nothing of it needs a password. */
export function layOutJks(type: JksLayout["type"], bytes: Uint8Array, findings: Findings): JksLayout {
	const data = new JavaData(bytes, 4, bytes.length);
	const version = data.int32("version");
	const count = data.count("entry count");
	const base = { type, bytes, version, findings };
	if (version !== undefined && version !== 1 && version !== 2) {
		findings.add("keystore.unsupported-version", "error", { start: 4, end: 8 }, { version });
		return { ...base, entries: [], digest: undefined, end: bytes.length };
	}
	const walk = new EntryWalk(type, data, version ?? 2, findings);
	const entries: JksEntry[] = [];
	for (let i = 0; i < (count ?? 0); i++) {
		const { at } = data;
		const entry = walk.entry();
		if (entry === undefined) break;
		if (!findings.isFull(entries, at)) entries.push(entry);
	}
	const start = data.take(DIGEST_LENGTH, "digest");
	if (data.stop !== undefined) reportStop(data, findings);
	if (start === undefined) return { ...base, entries, digest: undefined, end: bytes.length };
	if (data.at < bytes.length)
		findings.add(
			"keystore.trailing-data",
			"warning",
			{ start: data.at, end: bytes.length },
			{ length: bytes.length - data.at },
		);
	return { ...base, entries, digest: { start, end: data.at }, end: data.at };
}

/** Says once why the file cannot be read any further. */
export function reportStop({ stop, end }: JavaData, findings: Findings): void {
	if (stop === undefined) return;
	if (stop.reason === "truncated" && end === findings.length) findings.truncated(stop.at, stop.field);
	else findings.corrupted({ start: stop.at, end }, { field: stop.field });
}

class EntryWalk {
	private readonly type: JksLayout["type"];
	private readonly data: JavaData;
	private readonly version: number;
	private readonly findings: Findings;
	private readonly reader: KeyReader;

	constructor(type: JksLayout["type"], data: JavaData, version: number, findings: Findings) {
		this.type = type;
		this.data = data;
		this.version = version;
		this.findings = findings;
		this.reader = findings.fileReader(data.bytes);
	}

	entry(): JksEntry | undefined {
		const { data } = this;
		const start = data.at;
		const tag = data.int32("entry type");
		const alias = data.text("alias");
		const created = data.int64("creation date");
		if (tag === undefined || alias === undefined || created === undefined) return undefined;
		if (tag === 1) return this.privateKey(alias, created, start);
		if (tag === 2) return this.trustedCertificate(alias, created, start);
		if (tag === 3 && this.type === "JCEKS") return this.secretKey(alias, created, start);
		this.findings.add("keystore.unknown-entry", "error", { start, end: start + 4 }, { type: tag });
		return data.fail({ at: start, field: "entry type", reason: "corrupted" });
	}

	private trustedCertificate(alias: string, created: number, start: number): JksCertificate | undefined {
		const certificate = this.certificate();
		if (this.data.stop !== undefined) return undefined;
		const certificates = certificate === undefined ? [] : [certificate];
		return { kind: "trustedCertificate", alias, created, certificates, range: this.since(start) };
	}

	private since(start: number): Range {
		return { start, end: this.data.at };
	}

	private privateKey(alias: string, created: number, start: number): JksPrivateKey | undefined {
		const { data } = this;
		const protectedKey = data.octets("protected key");
		const count = data.count("chain length") ?? 0;
		const certificates: StoredCertificate[] = [];
		for (let i = 0; i < count && data.stop === undefined; i++) {
			const certificate = this.certificate();
			if (certificate !== undefined) certificates.push(certificate);
		}
		if (data.stop !== undefined || protectedKey === undefined) return undefined;
		const protection = readKeyProtection(this.reader, protectedKey);
		return { kind: "privateKey", alias, created, protection, certificates, range: this.since(start) };
	}

	private certificate(): StoredCertificate | undefined {
		const { data } = this;
		const start = data.at;
		// Version 1 knew no other type.
		const type = this.version === 1 ? "X.509" : data.text("certificate type");
		const range = data.octets("certificate");
		if (type === undefined || range === undefined) return undefined;
		if (type === "X.509")
			return new StoredCertificate(data.bytes.subarray(range.start, range.end), range, this.findings.limits);
		this.findings.add("keystore.certificate-type", "warning", { start, end: range.end }, { type });
		return undefined;
	}

	private secretKey(alias: string, created: number, start: number): JksSecretKey | undefined {
		const sealed = readSealedKey(this.data, this.reader);
		if (sealed === undefined) return undefined;
		const range = this.since(start);
		this.findings.add("keystore.serialised-object", "info", sealed.range, { alias, class: sealed.className });
		return { kind: "secretKey", alias, created, sealed, range };
	}
}
