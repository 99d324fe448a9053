import { DerReader } from "../core/der/reader.ts";
import type { Item, Range } from "../core/index.ts";
import type { Keystore, KeystoreEntry } from "../core/keystore/index.ts";
import { containedItems } from "../core/present/contained-items.ts";
import type { X509Reader } from "../core/x509/problems.ts";
import { readSubjectPublicKeyInfo } from "../core/x509/subject-public-key-info.ts";
import type { CertificateSubject, FileSubject, Placed, PublicKeySubject } from "./subject.ts";

export interface LintSource {
	readonly items: readonly Item[];
	/** The whole source. */
	readonly range: Range;
	readonly fileName?: string | undefined;
}

/** Sorts what stands in a file, and in its containers, by what rules are about. */
export function fileSubject({ items, range, fileName }: LintSource): FileSubject {
	const all = items.flatMap((item) => [item, ...containedItems(item)]);
	const entries = entryOfCertificate(items);
	const of = <K extends Item["content"]["kind"]>(kind: K) =>
		all.flatMap((item) => {
			const { content } = item;
			return content.kind === kind ? [{ ...placed(item), item, content: content as ContentOf<K> }] : [];
		});
	const certificates: CertificateSubject[] = of("certificate").map(({ content, ...subject }) => ({
		...subject,
		certificate: content.certificate,
		entry: entries.get(content.certificate),
	}));
	return {
		range,
		locate: (inner) => inner,
		name: fileName,
		items,
		certificates,
		certificateRequests: of("certificateRequest").map(({ content, ...subject }) => ({ ...subject, ...content })),
		crls: of("crl").map(({ content, ...subject }) => ({ ...subject, ...content })),
		privateKeys: of("privateKey").map(({ content, ...subject }) => ({ ...subject, ...content })),
		publicKeys: all.flatMap(publicKeyOf),
		keystores: of("keystore").map(({ content, ...subject }) => ({ ...subject, ...content })),
	};
}

type ContentOf<K extends Item["content"]["kind"]> = Extract<Item["content"], { readonly kind: K }>;

const placed = (item: Item): Placed => ({ range: item.range, locate: (range) => item.locate(range) });

function entryOfCertificate(items: readonly Item[]): ReadonlyMap<unknown, KeystoreEntry> {
	const keystores = items.flatMap(({ content }): Keystore[] => (content.kind === "keystore" ? [content.keystore] : []));
	const found = new Map<unknown, KeystoreEntry>();
	for (const entry of keystores.flatMap(({ entries }) => entries))
		for (const certificate of entry.chain) if (!found.has(certificate)) found.set(certificate, entry);
	return found;
}

function publicKeyOf(item: Item): PublicKeySubject[] {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
		case "certificateRequest": {
			const owner = content.kind === "certificate" ? content.certificate : content.certificateRequest;
			const { start } = owner.layout.subjectPublicKeyInfo;
			return publicKey(item, content.kind, owner.slice(owner.layout.subjectPublicKeyInfo), start);
		}
		case "publicKey":
			return publicKey(item, content.kind, content.publicKey.subjectPublicKeyInfo, undefined);
		case "privateKey":
			return publicKey(item, content.kind, content.privateKey.subjectPublicKeyInfo, undefined);
		default:
			return [];
	}
}

/** `start` is where it stands in the item's bytes; undefined where it was put together from them. */
function publicKey(
	item: Item,
	within: PublicKeySubject["in"],
	bytes: Uint8Array | undefined,
	start: number | undefined,
): PublicKeySubject[] {
	if (bytes === undefined) return [];
	// The decoder has reported what is wrong with it.
	const reader: X509Reader = new DerReader(bytes, () => undefined);
	if (!reader.read(0, bytes.length)) return [];
	const info = readSubjectPublicKeyInfo(reader, reader.element());
	const locate = (range: Range): Range =>
		start === undefined ? item.range : item.locate({ start: range.start + start, end: range.end + start });
	const range = start === undefined ? item.range : locate({ start: 0, end: bytes.length });
	return [{ item, in: within, info, bytes, range, locate }];
}
