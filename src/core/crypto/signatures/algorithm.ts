import { type DerValue, objectIdentifier, sequenceMembers } from "./der-value.ts";

/** An AlgorithmIdentifier (RFC 5280 §4.1.1.2). */
export interface Algorithm {
	/** The algorithm's name, or its dotted object identifier where none is known. */
	readonly name: string;
	readonly parameters: DerValue | undefined;
}

/** Reads an AlgorithmIdentifier in DER, header included; undefined where it is none. */
export function readAlgorithm(der: Uint8Array): Algorithm | undefined {
	const [first, parameters] = sequenceMembers(der, "BER") ?? [];
	const oid = objectIdentifier(first);
	return oid && { name: oid.name ?? oid.dotted, parameters };
}
