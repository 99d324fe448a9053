import type { Element } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { hex } from "../der/hex.ts";
import { TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import type { CmsReader } from "./cms-problems.ts";

/** The digest of what is timestamped (RFC 3161 §2.4.1). */
export interface MessageImprint {
	readonly hashAlgorithm: AlgorithmIdentifier;
	/** Lower-case hex. */
	readonly hashedMessage: string;
}

/** Reads the MessageImprint in the SEQUENCE `element`. */
export function readMessageImprint(reader: CmsReader, element: Element): MessageImprint {
	const walk = new FieldWalk(reader, element);
	const hashAlgorithm = walk.required(TAG.SEQUENCE, "hashAlgorithm");
	const hashedMessage = walk.required(TAG.OCTET_STRING, "hashedMessage");
	walk.finish("messageImprint");
	return {
		hashAlgorithm: readAlgorithmIdentifier(reader, hashAlgorithm, "hashAlgorithm"),
		hashedMessage: hex(reader.bytes, hashedMessage.contentStart, hashedMessage.contentEnd),
	};
}
