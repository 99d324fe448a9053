import { seq, strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, name } from "../kit.mjs";
import { POLICY, withPolicies } from "../policies.mjs";

const of = (/** @type {string} */ identifier, /** @type {Record<string, Buffer>} */ change = {}) =>
	certificatePem(certificate({ subject: name(["organizationIdentifier", identifier], ["CN", "api.example"]), change }));
const extension = ext.of(
	"2.23.140.3.1",
	seq(strings.printable("NTR"), strings.printable("NL"), strings.utf8("27380834")),
);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"another form": { content: of("NTR@NL-27380834"), expected: ["form"] },
	"an unknown register": { content: of("FOONL-1"), expected: ["scheme"] },
	"a country without such a register": { content: of("NTREL-1"), expected: ["country"] },
	"a state where there are none": { content: of("VATUS+CA-1"), expected: ["state"] },
	"a register without an entry": { content: of("LEIXG"), expected: ["reference"] },
	"an entry where there are none": { content: of("INTXG-1"), expected: ["noReference"] },
	"another one in the extension": { content: of("NTRNL-1", { extension }), expected: ["extensionDiffers"] },
	"extended validation without the extension": {
		content: withPolicies([POLICY.EV], { subject: name(["organizationIdentifier", "NTRNL-1"]) }),
		profile: "publicTls",
		expected: ["extensionMissing"],
	},
	"extended validation before there was an extension": {
		content: withPolicies([POLICY.EV], {
			subject: name(["organizationIdentifier", "NTRNL-1"]),
			notBefore: "2019-06-01T00:00:00Z",
			notAfter: "2020-06-01T00:00:00Z",
		}),
		profile: "publicTls",
		expected: "pass",
	},
	"a payment service without its authority in the extension": {
		content: of("PSDIT-BI-1234", {
			extension: ext.of("2.23.140.3.1", seq(strings.printable("PSD"), strings.printable("IT"), strings.utf8("1234"))),
		}),
		expected: "pass",
	},
	"the same in the extension": { content: of("NTRNL-27380834", { extension }), expected: "pass" },
	"a VAT number of Greece": { content: of("VATEL-099755108"), expected: "pass" },
	"a register of one country": { content: of("SI:12345678"), expected: "pass" },
	"no identifier": { content: certificatePem(certificate()), expected: "not-applicable" },
};
