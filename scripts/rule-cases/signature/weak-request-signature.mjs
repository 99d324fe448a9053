import { bits, int, oid, seq, tlv } from "../../fixtures/der.mjs";
import { name, pem, publicKeyInfo } from "../kit.mjs";

/** A request whose signature nobody looks at here. @param {number} last arc of the algorithm's OID */
const request = (last) => {
	const info = seq(int(0), name(["CN", "api.example"]), publicKeyInfo("rsa-2048"), tlv(0xa0));
	return pem(
		"CERTIFICATE REQUEST",
		seq(info, seq(oid(`1.2.840.113549.1.1.${last}`), tlv(0x05)), bits(Buffer.alloc(256, 1))),
	);
};

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"SHA-1": { content: request(5), expected: ["weak"] },
	"SHA-256": { content: request(11), expected: "pass" },
};
