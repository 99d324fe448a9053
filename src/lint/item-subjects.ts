import { DerReader } from "../core/der/reader.ts";
import type { Item, Range } from "../core/index.ts";
import type { KeystoreEntry } from "../core/keystore/index.ts";
import { containedItems } from "../core/present/contained-items.ts";
import type { X509Reader } from "../core/x509/problems.ts";
import { readSubjectPublicKeyInfo } from "../core/x509/subject-public-key-info.ts";
import type { CertificateSubject, ObjectSubjects, Placed, PublicKeySubject } from "./subject.ts";

/** Sorts an object, and what it contains, by what rules are about. Ranges follow the item where it stands alone. */
export function itemSubjects(item: Item): ObjectSubjects {
	const all = [item, ...containedItems(item)];
	const entries = entryOfCertificate(item);
	const of = <K extends Item["content"]["kind"]>(kind: K) =>
		all.flatMap((each) => {
			const { content } = each;
			return content.kind === kind ? [{ each, content: content as ContentOf<K> }] : [];
		});
	const certificates: CertificateSubject[] = of("certificate").map(({ each, content: { certificate } }) =>
		placed(each, { certificate, entry: entries.get(certificate) }),
	);
	return {
		certificates,
		certificateRequests: of("certificateRequest").map(({ each, content }) => placed(each, content)),
		crls: of("crl").map(({ each, content }) => placed(each, content)),
		privateKeys: of("privateKey").map(({ each, content }) => placed(each, content)),
		publicKeys: all.flatMap(publicKeyOf),
		keystores: of("keystore").map(({ each, content }) => placed(each, content)),
	};
}

type ContentOf<K extends Item["content"]["kind"]> = Extract<Item["content"], { readonly kind: K }>;

/** `subject` at the place of its item, asked anew each time: an edit above moves it. */
const placed = <T>(item: Item, subject: T): T & Placed & { readonly item: Item } => ({
	...subject,
	item,
	get range() {
		return item.range;
	},
	locate: (range) => item.locate(range),
});

function entryOfCertificate({ content }: Item): ReadonlyMap<unknown, KeystoreEntry> {
	const found = new Map<unknown, KeystoreEntry>();
	if (content.kind !== "keystore") return found;
	for (const entry of content.keystore.entries)
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
	return [
		{
			item,
			in: within,
			info,
			bytes,
			get range() {
				return locate({ start: 0, end: bytes.length });
			},
			locate,
		},
	];
}
