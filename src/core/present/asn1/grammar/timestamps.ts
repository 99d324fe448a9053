import { ANY, BIT_STRING, BOOLEAN, INTEGER, implicit, OID, sequence, sequenceOf } from "../notation.ts";
import { CMS } from "./cms.ts";
import { EXTENSIONS } from "./extensions.ts";
import { MESSAGE_IMPRINT } from "./timestamp-info.ts";

/** RFC 3161 §2.4.1. */
export const TIME_STAMP_REQ = sequence("TimeStampReq", {
	version: INTEGER,
	messageImprint: MESSAGE_IMPRINT,
	reqPolicy: OID,
	nonce: INTEGER,
	certReq: BOOLEAN,
	extensions: implicit(0, EXTENSIONS),
});

/** RFC 3161 §2.4.2. */
export const TIME_STAMP_RESP = sequence("TimeStampResp", {
	status: sequence("PKIStatusInfo", { status: INTEGER, statusString: sequenceOf(ANY), failInfo: BIT_STRING }),
	timeStampToken: CMS,
});
