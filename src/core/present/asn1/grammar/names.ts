import {
	ANY,
	type Asn1Type,
	choice,
	explicit,
	governed,
	IA5_STRING,
	implicit,
	OCTET_STRING,
	OID,
	publicSequence,
	sequence,
	sequenceOf,
	setOf,
} from "../notation.ts";

const ATTRIBUTE_TYPE_AND_VALUE = sequence("AttributeTypeAndValue", { type: OID, value: ANY });

const RELATIVE_DISTINGUISHED_NAME = setOf(ATTRIBUTE_TYPE_AND_VALUE, "RelativeDistinguishedName");

/** RFC 5280 §4.1.2.4. */
export const NAME = sequenceOf(RELATIVE_DISTINGUISHED_NAME, "RDNSequence");

/** `[n] IMPLICIT RelativeDistinguishedName`. */
export const relativeName = (number: number): Asn1Type => implicit(number, RELATIVE_DISTINGUISHED_NAME);

/** RFC 5280 §4.2.1.6. */
export const GENERAL_NAME = choice({
	otherName: implicit(0, sequence("OtherName", { "type-id": OID, value: explicit(0, ANY) })),
	rfc822Name: implicit(1, IA5_STRING),
	dNSName: implicit(2, IA5_STRING),
	x400Address: implicit(3, ANY),
	directoryName: explicit(4, NAME),
	ediPartyName: implicit(5, sequence("EDIPartyName", { nameAssigner: explicit(0, ANY), partyName: explicit(1, ANY) })),
	uniformResourceIdentifier: implicit(6, IA5_STRING),
	iPAddress: implicit(7, OCTET_STRING),
	registeredID: implicit(8, OID),
});

export const GENERAL_NAMES = sequenceOf(GENERAL_NAME, "GeneralNames");

/** An attribute of a request, a signer or a bag: its type says what its values are. RFC 5652 §5.3, RFC 2986 §4.1. */
export const attribute = (values: () => Readonly<Record<string, Asn1Type>>): Asn1Type =>
	publicSequence("Attribute", { type: OID, values: setOf(governed(values)) });
