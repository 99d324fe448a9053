import { certificate, certificatePem, fixture, pem } from "../kit.mjs";
import { ecInfo, explicitParameters, P256 } from "../public-key-info.mjs";

/** The point that a certificate of a CA has, taken as the generator: the private key is then 1. */
const somebodys = Buffer.from(
	"0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6" +
		"7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299",
	"hex",
);
const stating = (/** @type {Partial<typeof P256>} */ change) =>
	ecInfo(explicitParameters({ ...P256, ...change }), somebodys);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"P-256 with another generator": {
		content: certificatePem(certificate({ key: stating({ generator: somebodys }) })),
		expected: ["crafted"],
	},
	"P-256 with another order": { content: pem("PUBLIC KEY", stating({ n: P256.n - 2n })), expected: ["crafted"] },
	"P-256 spelled out": { content: pem("PUBLIC KEY", stating({})), expected: "pass" },
	"P-256 spelled out by OpenSSL": { content: fixture("keys/pkcs8/ec-p256-explicit.key").toString(), expected: "pass" },
	"a curve that nobody knows": { content: pem("PUBLIC KEY", stating({ b: 7n })), expected: "pass" },
	"P-256 by its name": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
