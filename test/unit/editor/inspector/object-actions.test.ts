import { describe, expect, test } from "vitest";
import { objectNodes } from "../../../../src/core/present/object-tree.ts";
import { objectActions } from "../../../../src/editor/inspector/object-actions.ts";
import { fixtureItem } from "../../core/object-fixtures.ts";
import { openedTree } from "../../core/present/opened.ts";

const actionsOn = (path: string) => objectNodes([fixtureItem(path)]).map(objectActions);

describe("what is offered", () => {
	test.each([
		["certificates/der/leaf-ec.der", ["showChain", "copyPem", "extract", "compare"]],
		["keys/public/ec-p256.pub.pem", ["copyPem", "extract"]],
		["keys/pkcs8/ec-p256.key", ["extract"]],
		["keys/pkcs8-encrypted/ec-p256-3des.key", []],
		["requests/ec-p384.csr", ["copyPem", "extract"]],
	])("for %s", (path, actions) => {
		expect(actionsOn(path)).toEqual([actions]);
	});

	test("for a request with a challenge password is no copying: it stands there in the clear", () => {
		expect(fixtureItem("requests/attributes.csr").content).toMatchObject({
			certificateRequest: { hasChallengePassword: true },
		});
		expect(actionsOn("requests/attributes.csr")).toEqual([["extract"]]);
	});

	test("for a keystore and its keys are the certificates; for an open key its extraction", async () => {
		const [store, key, leaf] = actionsOn("keystores/jks/rsa.jks");
		expect([store, key]).toEqual([
			["copyCertificates", "extract"],
			["copyCertificates", "extract"],
		]);
		expect(leaf).toEqual(["showChain", "copyPem", "extract", "compare"]);
		const alone = (await openedTree("keystores/pkcs12/openssl-key-alone.p12")).map(objectActions);
		expect(alone).toEqual([[], ["extract"]]);
	});
});
