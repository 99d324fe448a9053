import { BOOLEAN, explicit, GENERALIZED_TIME, INTEGER, implicit, OCTET_STRING, OID, sequence } from "../notation.ts";
import { ALGORITHM_IDENTIFIER } from "./algorithms.ts";
import { EXTENSIONS } from "./extensions.ts";
import { GENERAL_NAME } from "./names.ts";

/** RFC 3161 §2.4.1. */
export const MESSAGE_IMPRINT = sequence("MessageImprint", {
	hashAlgorithm: ALGORITHM_IDENTIFIER,
	hashedMessage: OCTET_STRING,
});

/** RFC 3161 §2.4.2. */
export const TST_INFO = sequence("TSTInfo", {
	version: INTEGER,
	policy: OID,
	messageImprint: MESSAGE_IMPRINT,
	serialNumber: INTEGER,
	genTime: GENERALIZED_TIME,
	accuracy: sequence("Accuracy", { seconds: INTEGER, millis: implicit(0, INTEGER), micros: implicit(1, INTEGER) }),
	ordering: BOOLEAN,
	nonce: INTEGER,
	tsa: explicit(0, GENERAL_NAME),
	extensions: implicit(1, EXTENSIONS),
});
