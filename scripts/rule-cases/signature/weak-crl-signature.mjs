import { bits, int, oid, seq, tlv } from "../../fixtures/der.mjs";
import { ISSUING, pem, time } from "../kit.mjs";

/** A list without entries. @param {{ last?: number, nextUpdate?: string }} wanted arc of the algorithm's OID, ISO */
const crl = ({ last = 11, nextUpdate = "2026-12-01T00:00:00Z" }) => {
	const algorithm = seq(oid(`1.2.840.113549.1.1.${last}`), tlv(0x05));
	const list = seq(int(1), algorithm, ISSUING.subject, time("2026-11-01T00:00:00Z"), time(nextUpdate));
	return pem("X509 CRL", seq(list, algorithm, bits(Buffer.alloc(256, 1))));
};

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"SHA-1": { content: crl({ last: 5 }), expected: ["weak"] },
	"SHA-256": { content: crl({}), expected: "pass" },
};
