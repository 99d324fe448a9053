import { type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { isFull } from "../../der/members.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { contextConstructed, TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { CertificateList } from "../../x509/certificate-list.ts";
import { readCertificateList } from "../../x509/read-certificate-list.ts";
import type { Findings } from "../findings.ts";
import type { BagCounts, BagType } from "../keystore.ts";
import { type EncryptedOctets, octetString, readEncryptedOctets } from "../opening/encrypted-octets.ts";
import { StoredCertificate } from "../stored-certificate.ts";
import { type BagAttributes, NO_ATTRIBUTES, readBagAttributes } from "./bag-attributes.ts";
import { type Layer, octetsLayer } from "./layer.ts";

/** A `SafeBag` (RFC 7292 §4.2). */
export interface SafeBag {
	readonly type: BagType;
	readonly content: BagContent;
	readonly attributes: BagAttributes;
	/** In the file. */
	readonly range: Range;
}

export type BagContent =
	| { readonly kind: "key"; readonly layer: Layer; readonly element: Element }
	| { readonly kind: "shroudedKey"; readonly encrypted: EncryptedOctets }
	| { readonly kind: "certificate"; readonly certificate: StoredCertificate }
	| { readonly kind: "crl"; readonly crl: CertificateList }
	| { readonly kind: "secret"; readonly type: ObjectIdentifier; readonly encrypted: EncryptedOctets | undefined }
	| { readonly kind: "unknown" };

const TYPES: ReadonlyMap<string | undefined, BagType> = new Map(
	(["keyBag", "pkcs8ShroudedKeyBag", "certBag", "crlBag", "secretBag", "safeContentsBag"] as const).map((type) => [
		type,
		type,
	]),
);

const UNKNOWN: BagContent = { kind: "unknown" };

/** Reads the `SafeContents` (RFC 7292 §4.2) that fill a layer, those inside `safeContentsBag`s included. */
export function readSafeContents(layer: Layer, findings: Findings): SafeBag[] {
	const contents = new SafeContents(findings);
	contents.read(layer, layer.start, layer.end, 0);
	return contents.bags;
}

class SafeContents {
	readonly bags: SafeBag[] = [];
	private readonly findings: Findings;

	constructor(findings: Findings) {
		this.findings = findings;
	}

	read(layer: Layer, start: number, end: number, depth: number): void {
		const { reader } = layer;
		if (!reader.expect(TAG.SEQUENCE, start, end, "SafeContents")) return;
		const list = reader.element();
		reader.expectEnd(list.end, end, "SafeContents");
		for (let at = list.contentStart; at < list.contentEnd; ) {
			if (isFull(reader, this.bags, at, list) || !reader.expect(TAG.SEQUENCE, at, list.contentEnd, "SafeBag")) break;
			const bag = reader.element();
			this.bag(layer, bag, depth);
			at = bag.end;
		}
	}

	/** One bag, and behind a `safeContentsBag` those in it. */
	private bag(layer: Layer, element: Element, depth: number): void {
		const { reader } = layer;
		const walk = new FieldWalk(reader, element);
		const id = walk.required(TAG.OBJECT_IDENTIFIER, "bagId");
		const value = walk.required(contextConstructed(0), "bagValue");
		const attributes = walk.optional(TAG.SET);
		walk.finish("SafeBag");
		if (!isPresent(id)) return;
		const oid = readOid(reader, id.contentStart, id.contentEnd);
		const type = TYPES.get(oid.name) ?? "unknown";
		const range = layer.locate(element);
		if (type === "unknown")
			this.findings.add("keystore.unknown-entry", "warning", range, { type: oid.name ?? oid.dotted });
		this.bags.push({
			type,
			content: isPresent(value) ? this.content(layer, type, value) : UNKNOWN,
			attributes: isPresent(attributes) ? readBagAttributes(reader, attributes) : NO_ATTRIBUTES,
			range,
		});
		if (type !== "safeContentsBag" || !isPresent(value)) return;
		if (depth < this.findings.limits.depth) this.read(layer, value.contentStart, value.contentEnd, depth + 1);
		else this.findings.corrupted(range, { field: "safeContentsBag" });
	}

	private content(layer: Layer, type: BagType, value: Element): BagContent {
		const { reader } = layer;
		const { contentStart, contentEnd } = value;
		if (type === "unknown" || type === "safeContentsBag") return UNKNOWN;
		if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, type)) return UNKNOWN;
		const element = reader.element();
		reader.expectEnd(element.end, contentEnd, type);
		switch (type) {
			case "keyBag":
				return { kind: "key", layer, element };
			case "pkcs8ShroudedKeyBag": {
				const encrypted = readEncryptedOctets(reader, element, type);
				return encrypted === undefined ? UNKNOWN : { kind: "shroudedKey", encrypted };
			}
			case "secretBag":
				return this.secret(layer, element);
			default:
				return this.typed(layer, type, element);
		}
	}

	/** `CertBag` and `CRLBag`: `SEQUENCE { type, value [0] EXPLICIT OCTET STRING }`; SDSI certificates are text. */
	private typed(layer: Layer, field: "certBag" | "crlBag", element: Element): BagContent {
		const { reader } = layer;
		const { type, octets } = this.typedOctets(layer, field, element);
		if (octets === undefined) return UNKNOWN;
		if (type?.name !== "x509Certificate" && type?.name !== "x509Crl") {
			const name = type?.name ?? type?.dotted ?? "";
			this.findings.add("keystore.certificate-type", "warning", layer.locate(element), { type: name });
			return UNKNOWN;
		}
		const inner = octetsLayer(layer, octets, this.findings);
		const view = inner.reader.bytes.subarray(inner.start, inner.end);
		const bytes = layer.isDecrypted ? view.slice() : view;
		const range = inner.locate({ start: inner.start, end: inner.end });
		if (field === "certBag")
			return { kind: "certificate", certificate: new StoredCertificate(bytes, range, reader.limits) };
		return { kind: "crl", crl: readCertificateList(bytes, 0, reader.limits) };
	}

	/** `SecretBag`: the JDK puts an EncryptedPrivateKeyInfo into the octets, under the type of a shrouded key. */
	private secret(layer: Layer, element: Element): BagContent {
		const { type, octets } = this.typedOctets(layer, "secretBag", element);
		if (type === undefined) return UNKNOWN;
		const isShrouded = type.name === "pkcs8ShroudedKeyBag" && octets !== undefined;
		if (!isShrouded) return { kind: "secret", type, encrypted: undefined };
		const inner = octetsLayer(layer, octets, this.findings);
		const { reader, start, end } = inner;
		if (!reader.expect(TAG.SEQUENCE, start, end, "secretBag")) return UNKNOWN;
		return { kind: "secret", type, encrypted: readEncryptedOctets(reader, reader.element(), "secretBag") };
	}

	private typedOctets(
		{ reader }: Layer,
		field: string,
		element: Element,
	): { type: ObjectIdentifier | undefined; octets: Element | undefined } {
		const walk = new FieldWalk(reader, element);
		const id = walk.required(TAG.OBJECT_IDENTIFIER, `${field}.type`);
		const explicit = walk.required(contextConstructed(0), `${field}.value`);
		walk.finish(field);
		const type = isPresent(id) ? readOid(reader, id.contentStart, id.contentEnd) : undefined;
		if (!isPresent(explicit) || type?.name === "sdsiCertificate")
			return { type, octets: isPresent(explicit) ? explicit : undefined };
		const octets = octetString(new FieldWalk(reader, explicit), `${field}.value`);
		return { type, octets: isPresent(octets) ? octets : undefined };
	}
}

/** How many bags of each type there are. */
export function countBags(bags: readonly SafeBag[]): BagCounts {
	const counts: Record<BagType, number> = {
		keyBag: 0,
		pkcs8ShroudedKeyBag: 0,
		certBag: 0,
		crlBag: 0,
		secretBag: 0,
		safeContentsBag: 0,
		unknown: 0,
	};
	for (const { type } of bags) counts[type]++;
	return counts;
}
