import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const ADDRESS = "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd";
const of = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(
		certificate({ change: { subjectAltName: ext.subjectAltName(names.map((each) => generalName.dNSName(each))) } }),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an address of the time before 2021": { content: of("www.t3y3qp7zoduvisdl.onion"), expected: ["address"] },
	"another version": { content: of(`${ADDRESS.slice(0, -1)}e.onion`), expected: ["version"] },
	"an address": { content: of(`${ADDRESS}.onion`, `*.${ADDRESS}.onion`), expected: "pass" },
	"a host": { content: of("api.example"), expected: "not-applicable" },
};
