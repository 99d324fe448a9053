import { absentElement, type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { smallInteger } from "../../der/integer.ts";
import { members } from "../../der/members.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import { readTime } from "../../der/time.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import { type EncryptedOctets, readEncryptedOctets } from "../opening/encrypted-octets.ts";
import { StoredCertificate } from "../stored-certificate.ts";

/** An `ObjectData` of a BCFKS (`org.bouncycastle.asn1.bc.ObjectData`). */
export interface BcfksEntry {
	readonly kind: "trustedCertificate" | "privateKey" | "secretKey" | "unknown";
	readonly alias: string | undefined;
	readonly created: number | undefined;
	readonly certificates: readonly StoredCertificate[];
	/** How the key is encrypted; undefined for a certificate, or where it is unreadable. */
	readonly encrypted: EncryptedOctets | undefined;
	/** In the file. */
	readonly range: Range;
}

/** The decrypted, or open, `ObjectStoreData` and where it is. */
export interface StoreBytes {
	readonly reader: KeyReader;
	readonly element: Element;
	locate(range: Range): Range;
	/** Decrypted bytes may hold keys in the open; certificates are then copied away from them. */
	readonly isDecrypted: boolean;
}

export interface BcfksStore {
	readonly version: number | undefined;
	readonly entries: readonly BcfksEntry[];
}

/** Reads an `ObjectStoreData`. */
export function readBcfksStore(store: StoreBytes, findings: Findings): BcfksStore {
	const { reader, element } = store;
	const walk = new FieldWalk(reader, element);
	const version = walk.required(TAG.INTEGER, "version");
	walk.required(TAG.SEQUENCE, "integrityAlgorithm");
	walk.required(TAG.GENERALIZED_TIME, "creationDate");
	walk.required(TAG.GENERALIZED_TIME, "lastModifiedDate");
	const list = walk.required(TAG.SEQUENCE, "objectDataSequence");
	walk.optional(TAG.UTF8_STRING);
	walk.finish("ObjectStoreData");
	const entries = isPresent(list)
		? members(reader, list, TAG.SEQUENCE, "ObjectData").map((entry) => readEntry(store, entry, findings))
		: [];
	return { version: isPresent(version) ? smallInteger(reader.bytes, version) : undefined, entries };
}

/** Numbers of `ObjectData.type` (`BcFKSKeyStoreSpi`); the last two hold keys that came encrypted already. */
const KINDS = ["trustedCertificate", "privateKey", "secretKey", "privateKey", "secretKey"] as const;

function readEntry(store: StoreBytes, element: Element, findings: Findings): BcfksEntry {
	const { reader } = store;
	const walk = new FieldWalk(reader, element);
	const type = walk.required(TAG.INTEGER, "type");
	const identifier = walk.required(TAG.UTF8_STRING, "identifier");
	walk.required(TAG.GENERALIZED_TIME, "creationDate");
	const modified = walk.required(TAG.GENERALIZED_TIME, "lastModifiedDate");
	const data = walk.required(TAG.OCTET_STRING, "data");
	walk.optional(TAG.UTF8_STRING);
	walk.finish("ObjectData");
	const number = isPresent(type) ? (smallInteger(reader.bytes, type) ?? -1) : -1;
	const kind = KINDS[number] ?? "unknown";
	const range = store.locate(element);
	if (kind === "unknown") findings.add("keystore.unknown-entry", "warning", range, { type: number });
	const alias = isPresent(identifier)
		? readString(reader, identifier.tag, identifier.contentStart, identifier.contentEnd)
		: undefined;
	// keytool shows the date of the last change, which is when the entry as it is was put there.
	const created = isPresent(modified) ? readTime(reader, modified).epochMs : undefined;
	return { kind, alias, created, range, ...readData(store, kind, data, findings) };
}

type Content = Pick<BcfksEntry, "certificates" | "encrypted">;

const NOTHING: Content = { certificates: [], encrypted: undefined };

function readData(store: StoreBytes, kind: BcfksEntry["kind"], data: Element, findings: Findings): Content {
	const { reader } = store;
	const { contentStart, contentEnd } = data;
	if (!isPresent(data) || kind === "unknown") return NOTHING;
	if (kind === "trustedCertificate") {
		const whole = { ...absentElement(contentStart), end: contentEnd };
		return { certificates: [storedCertificate(store, whole, findings)], encrypted: undefined };
	}
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, kind)) return NOTHING;
	const outer = reader.element();
	if (kind === "secretKey") return { certificates: [], encrypted: readEncryptedOctets(reader, outer, kind) };
	const walk = new FieldWalk(reader, outer);
	const info = walk.required(TAG.SEQUENCE, "encryptedPrivateKeyInfo");
	const chain = walk.required(TAG.SEQUENCE, "certificates");
	walk.finish("EncryptedPrivateKeyData");
	return {
		certificates: isPresent(chain)
			? members(reader, chain, TAG.SEQUENCE, "Certificate").map((each) => storedCertificate(store, each, findings))
			: [],
		encrypted: isPresent(info) ? readEncryptedOctets(reader, info, kind) : undefined,
	};
}

function storedCertificate(
	{ reader, locate, isDecrypted }: StoreBytes,
	at: Range,
	findings: Findings,
): StoredCertificate {
	const view = reader.bytes.subarray(at.start, at.end);
	return new StoredCertificate(isDecrypted ? view.slice() : view, locate(at), findings.limits);
}
