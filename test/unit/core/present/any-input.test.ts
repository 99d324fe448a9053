import fc from "fast-check";
import { describe, test } from "vitest";
import { decode } from "../../../../src/core/index.ts";
import { containedItems } from "../../../../src/core/present/contained-items.ts";
import { detailView } from "../../../../src/core/present/detail.ts";
import { inspectRecord } from "../../../../src/core/present/json.ts";
import { lensTitle } from "../../../../src/core/present/lens.ts";
import { hoverMarkdown } from "../../../../src/core/present/markdown.ts";
import { digests } from "../../../../src/platform/node.ts";
import { fixtureBytes, fixtureItem, NOW } from "./fixtures.ts";

const WHOLE = [
	"certificates/der/leaf-ec.der",
	"crls/revoked.crl",
	"requests/ec-p256.der",
	"keys/pkcs8/ec-p256.der",
	"ocsp/revoked.ocsp",
	"timestamps/granted.tsr",
	"pkcs7/signed.p7s",
	"attribute-certificates/role.acert",
].map(fixtureBytes);

const DER = [
	...WHOLE,
	fixtureItem("certificates/extensions/qualified-statements.pem").bytes,
	fixtureItem("certificates/extensions/name-constraints.pem").bytes,
	fixtureItem("certificates/extensions/signed-certificate-timestamps.pem").bytes,
	fixtureItem("certificates/signatures/rsa-pss-sha256.pem").bytes,
];

/** A real object with some octets changed, added or cut off. */
const damaged = fc
	.record({
		bytes: fc.constantFrom(...DER),
		changes: fc.array(fc.record({ at: fc.nat(5000), octet: fc.nat(255) }), { maxLength: 6 }),
		end: fc.nat(6000),
		tail: fc.uint8Array({ maxLength: 8 }),
	})
	.map(({ bytes, changes, end, tail }) => {
		const copy = Uint8Array.from([...bytes.subarray(0, Math.max(2, end)), ...tail]);
		for (const { at, octet } of changes) copy[at % copy.length] = octet;
		return copy;
	});

/** Makes everything that is ever shown of `bytes`. */
function present(bytes: Uint8Array): void {
	const { items, problems } = decode(bytes);
	for (const item of items.flatMap((each) => [each, ...containedItems(each)])) {
		lensTitle(item, NOW);
		hoverMarkdown(item, { now: NOW, digests });
		JSON.stringify(inspectRecord(item, digests));
		JSON.stringify(detailView(item, { now: NOW, digests, problems }));
	}
}

describe("presenting", () => {
	test("never throws, however an object is damaged", () => {
		fc.assert(fc.property(damaged, present), { numRuns: 1500 });
	});

	test("never throws on any bytes behind a SEQUENCE's tag", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				present(Uint8Array.from([0x30, 0x82, 0x01, 0x00, ...bytes]));
			}),
			{ numRuns: 500 },
		);
	});
});
