import { bits, explicit, int, oid, seq, tlv } from "../../fixtures/der.mjs";
import { ext, generalName, ISSUING, pem, time } from "../kit.mjs";

/** A list without entries that says where it is. @param {string} [address] */
const crl = (address) => {
	const algorithm = seq(oid("1.2.840.113549.1.1.11"), tlv(0x05));
	const fields = [int(1), algorithm, ISSUING.subject, time("2026-11-01T00:00:00Z"), time("2026-12-01T00:00:00Z")];
	if (address !== undefined) {
		const place = explicit(0, explicit(0, generalName.uniformResourceIdentifier(address)));
		fields.push(explicit(0, seq(ext.of("2.5.29.28", seq(place), true))));
	}
	return pem("X509 CRL", seq(seq(...fields), algorithm, bits(Buffer.alloc(256, 1))));
};

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a host alone": { content: crl("localhost"), expected: ["malformed"] },
	"an address": { content: crl("http://crl.ca.example/1.crl"), expected: "pass" },
	"no place": { content: crl(), expected: "not-applicable" },
};
