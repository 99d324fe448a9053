import { readBitString } from "../../der/bits.ts";
import { isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { hex } from "../../der/hex.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../algorithm-identifier.ts";
import type { X509Reader } from "../problems.ts";
import { sequenceOf } from "./sequence-of.ts";

/** The key of an onion service (CA/Browser Forum, Baseline Requirements, appendix on .onion names; no longer wanted). */
export interface TorServiceDescriptorHash {
	readonly onionURI: string;
	readonly algorithm: AlgorithmIdentifier;
	/** Lower-case hex of the hash of the service's public key. */
	readonly subjectPublicKeyHash: string;
	readonly range: Range;
}

export const torServiceDescriptor = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly TorServiceDescriptorHash[] | undefined =>
	sequenceOf(reader, start, end, "torServiceDescriptor", TAG.SEQUENCE, descriptorHash);

function descriptorHash(reader: X509Reader): TorServiceDescriptorHash | undefined {
	const { start, end } = reader;
	const fields = new FieldWalk(reader, reader.element());
	const uri = fields.required(TAG.UTF8_STRING, "onionURI");
	const algorithm = fields.required(TAG.SEQUENCE, "algorithm");
	const hash = fields.required(TAG.BIT_STRING, "subjectPublicKeyHash");
	fields.finish("TorServiceDescriptorHash");
	const bits = isPresent(hash) ? readBitString(reader, hash) : undefined;
	if (bits === undefined) return undefined;
	return {
		onionURI: readString(reader, TAG.UTF8_STRING, uri.contentStart, uri.contentEnd) ?? "",
		algorithm: readAlgorithmIdentifier(reader, algorithm, "algorithm"),
		subjectPublicKeyHash: hex(reader.bytes, bits.start, bits.end),
		range: { start, end },
	};
}
