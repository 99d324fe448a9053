import { describe, expect, test } from "vitest";
import type { TimestampInfo } from "../../../../src/core/keystore/timestamp-info.ts";
import type { TimestampRequest } from "../../../../src/core/keystore/timestamp-request.ts";
import type { TimestampResponse } from "../../../../src/core/keystore/timestamp-response.ts";
import { codes, contentOf, fixtureDer, fixtureItem, fixtureProblems, readDer, withOctet } from "../object-fixtures.ts";

const DIGEST = "383617cddd61ed4856bcea79e2b8fe219bfbff53b06bd0f093923f3cdd5a1fe8";

const response = (path: string): TimestampResponse =>
	contentOf("timestampResponse", fixtureItem(`timestamps/${path}`).content).timestampResponse;
const request = (): TimestampRequest =>
	contentOf("timestampRequest", fixtureItem("timestamps/request.tsq").content).timestampRequest;

describe("a request for a timestamp", () => {
	test("tells what shall be stamped, under which policy, and whether with the certificate", () => {
		const { messageImprint, policy, nonce, certReq } = request();
		expect(messageImprint.hashAlgorithm.algorithm.name).toBe("sha256");
		expect(messageImprint.hashedMessage).toBe(DIGEST);
		expect([policy?.dotted, nonce, certReq]).toEqual(["1.2.3.4.5.6", undefined, true]);
	});
});

const told = ({ messageImprint, policy, serialNumber, genTime, tsa, ...rest }: TimestampInfo): unknown => ({
	digest: messageImprint.hashedMessage,
	policy: policy.dotted,
	serialNumber,
	time: genTime.iso,
	accuracy: rest.accuracyMicroseconds,
	ordering: rest.ordering,
	authority: tsa?.value,
});

const STAMP = {
	digest: DIGEST,
	policy: "1.2.3.4.1",
	serialNumber: "2B",
	time: "2026-11-20T12:00:00Z",
	accuracy: 1_500_100,
	ordering: true,
	authority: "CN=Example Timestamp Authority,O=Example Test Fixtures,C=NL",
};

describe("a timestamp", () => {
	test("in a response tells digest, time, accuracy and authority", () => {
		const { status, token } = response("granted.tsr");
		expect(status).toBe("granted");
		expect(token?.timestamp && told(token.timestamp)).toEqual(STAMP);
		expect(token?.signedData?.certificates.map(({ subject }) => subject.last("CN"))).toEqual([
			"Example Timestamp Authority",
		]);
	});

	test("on its own is a signed message that tells the same", () => {
		const { timestamp } = contentOf("pkcs7", fixtureItem("timestamps/token.tst").content).pkcs7;
		expect(timestamp && told(timestamp)).toEqual(STAMP);
	});

	test("that was refused has a reason, in code and in words", () => {
		expect(response("rejected.tsr")).toMatchObject({
			status: "rejection",
			statusText: ["Message digest algorithm is not supported."],
			failures: ["badAlg"],
			token: undefined,
		});
	});

	test("with a status that has no meaning is reported", () => {
		const der = fixtureDer("timestamps/granted.tsr");
		const at = contentOf("timestampResponse", readDer(der).content).timestampResponse.element.contentStart + 4;
		expect(codes(readDer(withOctet(der, at, 99)).problems())).toEqual(["cms.unknown-status"]);
	});

	test("with a broken time is reported at that place in the file", () => {
		const der = fixtureDer("timestamps/token.tst");
		const at = Buffer.from(der).indexOf("20261120120000Z");
		const [problem] = readDer(withOctet(der, at + 5, 0x39)).problems();
		expect(problem).toMatchObject({ code: "der.invalid-time", range: { start: at - 2, end: at + 15 } });
	});

	test.each(["request.tsq", "granted.tsr", "token.tst", "rejected.tsr"])("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`timestamps/${path}`)).toEqual([]);
	});
});
