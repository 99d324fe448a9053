import type { Item } from "../../item.ts";
import type { Range } from "../../problem.ts";
import { containedItem } from "../contained-items.ts";
import type { Digests } from "../digests.ts";
import { type PlainData, plainData } from "../plain-data.ts";
import { certificateRecord } from "./certificate-record.ts";
import { crlRecord } from "./crl-record.ts";

/** Kinds of objects that people meet less often: what they say stands under the standards' field names. */
export type OtherKind =
	| "parameters"
	| "attributeCertificate"
	| "pkcs7"
	| "ocspRequest"
	| "ocspResponse"
	| "timestampRequest"
	| "timestampResponse";

export interface OtherRecord {
	readonly kind: OtherKind;
	readonly range: Range;
	readonly label: string | undefined;
	/** The fields of the object; the certificates and CRLs in it are records as they are on their own. */
	readonly [field: string]: unknown;
}

/** `model` is what `item` decoded to. */
export function otherRecord(item: Item, kind: OtherKind, model: object, digests?: Digests): OtherRecord {
	const fields = plainData(model, (inner) => containedData(containedItem(item, inner), digests));
	return { kind, range: item.range, label: item.label, ...Object(fields) };
}

function containedData(item: Item, digests: Digests | undefined): PlainData {
	const { content } = item;
	if (content.kind === "certificate") return asData(certificateRecord(item, content, digests));
	return content.kind === "crl" ? asData(crlRecord(item, content.crl, digests)) : null;
}

/** Records hold plain data, and undefined where there is nothing to print. */
const asData = (record: object): PlainData => record as PlainData;
