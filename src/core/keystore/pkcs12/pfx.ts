import { absentElement, type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { smallInteger } from "../../der/integer.ts";
import { members } from "../../der/members.ts";
import { readOctets } from "../../der/octets.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { context, contextConstructed, TAG } from "../../der/tags.ts";
import { type EncryptionScheme, readEncryptionScheme } from "../../keys/encryption-scheme.ts";
import type { Range } from "../../problem.ts";
import { readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";
import type { Findings } from "../findings.ts";
import { octetString } from "../opening/encrypted-octets.ts";
import { fileLayer, type Layer, octetsLayer } from "./layer.ts";
import { type MacData, readMacData } from "./mac-data.ts";
import { readSafeContents, type SafeBag } from "./safe-bag.ts";

/** A PKCS#12 (RFC 7292 §4) as far as it shows without a password. */
export interface Pfx {
	readonly type: "PKCS12";
	readonly version: number | undefined;
	/** What the MAC covers: the octets of the AuthenticatedSafe. */
	readonly authenticated: Uint8Array;
	readonly safes: readonly PfxSafe[];
	readonly mac: MacData | undefined;
	/** Where the signature is that stands in for a MAC. */
	readonly signature: Range | undefined;
	readonly end: number;
	readonly findings: Findings;
}

/** A `ContentInfo` of the AuthenticatedSafe. */
export type PfxSafe =
	| { readonly protection: "none"; readonly bags: readonly SafeBag[]; readonly range: Range }
	| { readonly protection: "password"; readonly encrypted: EncryptedSafe; readonly range: Range }
	| { readonly protection: "publicKey" | "unknown"; readonly range: Range };

export interface EncryptedSafe {
	readonly scheme: EncryptionScheme;
	/** What the positions in `scheme` count. */
	readonly bytes: Uint8Array;
	readonly data: Uint8Array;
	/** Where the encrypted octets are in the file. */
	readonly range: Range;
}

/** Finds everything in a PKCS#12 that its password does not hide. */
export function layOutPfx(bytes: Uint8Array, findings: Findings): Pfx {
	return new PfxWalk(fileLayer(bytes, findings), findings).read();
}

class PfxWalk {
	private readonly file: Layer;
	private readonly findings: Findings;

	constructor(file: Layer, findings: Findings) {
		this.file = file;
		this.findings = findings;
	}

	read(): Pfx {
		const { file, findings } = this;
		const { reader } = file;
		const opened = reader.expect(TAG.SEQUENCE, 0, file.end, "PFX");
		const outer = opened ? reader.element() : { ...absentElement(0), end: file.end };
		const walk = new FieldWalk(reader, outer);
		const versionElement = walk.required(TAG.INTEGER, "PFX.version");
		const authSafe = walk.required(TAG.SEQUENCE, "authSafe");
		const macElement = walk.optional(TAG.SEQUENCE);
		walk.finish("PFX");
		if (outer.end < file.end)
			findings.add(
				"keystore.trailing-data",
				"warning",
				{ start: outer.end, end: file.end },
				{ length: file.end - outer.end },
			);
		const version = isPresent(versionElement) ? smallInteger(reader.bytes, versionElement) : undefined;
		if (isPresent(versionElement) && version !== 3)
			findings.add("keystore.unsupported-version", "error", versionElement, { version: version ?? -1 });
		const content = this.authSafe(authSafe);
		const authenticated = content.layer?.reader.bytes.subarray(content.layer.start, content.layer.end);
		return {
			type: "PKCS12",
			version,
			authenticated: authenticated ?? new Uint8Array(),
			safes: content.layer === undefined ? [] : this.safes(content.layer),
			mac: isPresent(macElement) ? readMacData(file, macElement, findings) : undefined,
			signature: content.signature,
			end: outer.end,
			findings,
		};
	}

	/** `authSafe`: the AuthenticatedSafe in octets, or signed. */
	private authSafe(element: Element): { layer: Layer | undefined; signature: Range | undefined } {
		const { file, findings } = this;
		const { reader } = file;
		if (!isPresent(element)) return { layer: undefined, signature: undefined };
		const { type, value } = this.contentInfo(file, element);
		if (type?.name === "data") return { layer: this.octetsOf(file, value), signature: undefined };
		if (type?.name !== "signedData" || !isPresent(value)) {
			findings.corrupted(element, { field: "authSafe" });
			return { layer: undefined, signature: undefined };
		}
		const signature = { start: value.start, end: value.end };
		findings.add("keystore.public-key-integrity", "info", signature);
		if (!reader.expect(TAG.SEQUENCE, value.contentStart, value.contentEnd, "SignedData"))
			return { layer: undefined, signature };
		const walk = new FieldWalk(reader, reader.element());
		walk.required(TAG.INTEGER, "SignedData.version");
		walk.required(TAG.SET, "digestAlgorithms");
		const inner = this.contentInfo(file, walk.required(TAG.SEQUENCE, "encapContentInfo"));
		return { layer: this.octetsOf(file, inner.value), signature };
	}

	/** `ContentInfo ::= SEQUENCE { contentType, content [0] EXPLICIT }` */
	private contentInfo({ reader }: Layer, element: Element): { type: ObjectIdentifier | undefined; value: Element } {
		const walk = new FieldWalk(reader, element);
		const id = walk.required(TAG.OBJECT_IDENTIFIER, "contentType");
		const value = walk.required(contextConstructed(0), "content");
		walk.finish("ContentInfo");
		return { type: isPresent(id) ? readOid(reader, id.contentStart, id.contentEnd) : undefined, value };
	}

	private octetsOf(layer: Layer, value: Element): Layer | undefined {
		if (!isPresent(value)) return undefined;
		const walk = new FieldWalk(layer.reader, value);
		const octets = octetString(walk, "content");
		walk.finish("content");
		return isPresent(octets) ? octetsLayer(layer, octets, this.findings) : undefined;
	}

	/** `AuthenticatedSafe ::= SEQUENCE OF ContentInfo` */
	private safes(layer: Layer): PfxSafe[] {
		const { reader, start, end } = layer;
		if (!reader.expect(TAG.SEQUENCE, start, end, "AuthenticatedSafe")) return [];
		const list = reader.element();
		reader.expectEnd(list.end, end, "AuthenticatedSafe");
		return members(reader, list, TAG.SEQUENCE, "ContentInfo").map((element) => this.safe(layer, element));
	}

	private safe(layer: Layer, element: Element): PfxSafe {
		const { findings } = this;
		const range = layer.locate(element);
		const { type, value } = this.contentInfo(layer, element);
		switch (type?.name) {
			case "data": {
				const inner = this.octetsOf(layer, value);
				return { protection: "none", bags: inner === undefined ? [] : readSafeContents(inner, findings), range };
			}
			case "encryptedData": {
				const encrypted = this.encryptedData(layer, value);
				return encrypted === undefined
					? { protection: "unknown", range }
					: { protection: "password", encrypted, range };
			}
			case "envelopedData":
				findings.add("keystore.public-key-encryption", "warning", range);
				return { protection: "publicKey", range };
			default:
				findings.add("keystore.unknown-entry", "warning", range, { type: type?.name ?? type?.dotted ?? "" });
				return { protection: "unknown", range };
		}
	}

	/** `EncryptedData` (RFC 5652 §8): its content is `[0] IMPLICIT OCTET STRING`, in one piece or several. */
	private encryptedData(layer: Layer, value: Element): EncryptedSafe | undefined {
		const { reader } = layer;
		if (!(isPresent(value) && reader.expect(TAG.SEQUENCE, value.contentStart, value.contentEnd, "EncryptedData")))
			return undefined;
		const walk = new FieldWalk(reader, reader.element());
		walk.required(TAG.INTEGER, "EncryptedData.version");
		const info = new FieldWalk(reader, walk.required(TAG.SEQUENCE, "encryptedContentInfo"));
		walk.optional(contextConstructed(1));
		walk.finish("EncryptedData");
		info.required(TAG.OBJECT_IDENTIFIER, "encryptedContentInfo.contentType");
		const algorithm = info.required(TAG.SEQUENCE, "contentEncryptionAlgorithm");
		const pieces = info.optional(contextConstructed(0));
		const octets = isPresent(pieces) ? pieces : info.required(context(0), "encryptedContent");
		info.finish("encryptedContentInfo");
		if (!(isPresent(algorithm) && isPresent(octets))) return undefined;
		const scheme = readEncryptionScheme(
			reader,
			readAlgorithmIdentifier(reader, algorithm, "contentEncryptionAlgorithm"),
		);
		const { bytes: data } = readOctets(reader, octets);
		return { scheme, bytes: reader.bytes, data, range: layer.locate(octets) };
	}
}
