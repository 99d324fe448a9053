import type { Certificate, Item, Origin } from "../../core/index.ts";
import { containedItems } from "../../core/present/contained-items.ts";

/** What chains are made of, as one place has it. */
export interface PlacedObjects {
	readonly origin: Origin;
	/** Whether every certificate of the place is trusted by itself. */
	readonly isTrusted: boolean;
	/** As objects or in DER. */
	readonly certificates: readonly (Certificate | Uint8Array)[];
	/** In DER. */
	readonly crls: readonly Uint8Array[];
	/** In DER. */
	readonly ocspResponses: readonly Uint8Array[];
}

/** What was found in a kind of places, and a sentence each on where it was looked for and what was left out. */
export interface FoundObjectsOfPlaces {
	readonly places: readonly PlacedObjects[];
	readonly searched: readonly string[];
}

/** Somewhere that issuers may be: the files of the workspace, truststores, the roots of a browser. */
export interface PoolPlace {
	/** @param source the URI of what the leaf is in, which is there already */
	find(source: string | undefined): Promise<FoundObjectsOfPlaces>;
}

/** What chains are made of among the objects of a place and what those hold; undefined where there is nothing of it. */
export function placedObjects(items: readonly Item[], origin: Origin, isTrusted: boolean): PlacedObjects | undefined {
	const certificates: Certificate[] = [];
	const crls: Uint8Array[] = [];
	const ocspResponses: Uint8Array[] = [];
	for (const { content, bytes } of items.flatMap((item) => [item, ...containedItems(item)])) {
		if (content.kind === "certificate") certificates.push(content.certificate);
		else if (content.kind === "crl") crls.push(content.crl.der);
		else if (content.kind === "ocspResponse") ocspResponses.push(bytes);
	}
	const count = certificates.length + crls.length + ocspResponses.length;
	return count === 0 ? undefined : { origin, isTrusted, certificates, crls, ocspResponses };
}
