import { describe, expect, test } from "vitest";
import type { ReadContent } from "../../../src/core/recognise.ts";
import { fixtureDer, readDer, withOctet } from "./object-fixtures.ts";

/** One small object of each kind, and the label that a PEM block would give it. */
const SMALL: readonly (readonly [path: string, label: string])[] = [
	["certificates/authorities/leaf-ec.pem", "CERTIFICATE"],
	["certificates/trusted/trusted-certificate.pem", "TRUSTED CERTIFICATE"],
	["requests/attributes.csr", "CERTIFICATE REQUEST"],
	["crls/revoked.crl.pem", "X509 CRL"],
	["keys/pkcs8/ec-p256.key", "PRIVATE KEY"],
	["keys/pkcs8/rsa-1024.key", "PRIVATE KEY"],
	["keys/pkcs8/ed25519.key", "PRIVATE KEY"],
	["keys/pkcs8/dsa-1024.key", "PRIVATE KEY"],
	["keys/post-quantum/ml-dsa-44.seed.key", "PRIVATE KEY"],
	["keys/post-quantum/slh-dsa-sha2-128s.key", "PRIVATE KEY"],
	["keys/traditional/ec-p256.key", "EC PRIVATE KEY"],
	["keys/pkcs8-encrypted/ec-p256-aes256.der", "ENCRYPTED PRIVATE KEY"],
	["keys/pkcs8-encrypted/ec-p256-scrypt.key", "ENCRYPTED PRIVATE KEY"],
	["keys/openssh/ed25519.key", "OPENSSH PRIVATE KEY"],
	["keys/openssh/ed25519-encrypted.key", "OPENSSH PRIVATE KEY"],
	["keys/public/ec-p256.pub.pem", "PUBLIC KEY"],
	["keys/public/rsa-2048-pkcs1.pub.pem", "RSA PUBLIC KEY"],
	["parameters/ec-p256.pem", "EC PARAMETERS"],
	["parameters/dh-ffdhe2048.pem", "DH PARAMETERS"],
	["pkcs7/empty.p7b", "PKCS7"],
	["pkcs7/chain.p7c", "PKCS7"],
	["pkcs7/signed.p7s", "CMS"],
];

/** Every code has a family; nothing else can be put into words. */
const CODE = /^(?:der|x509|key|cms|content)\.[a-z0-9-]+$/;

/** Trailing data and unknown objects are reported by whoever called. */
const isReported = ({ content, end, problems }: ReadContent, bytes: Uint8Array): boolean =>
	problems().length > 0 || content.kind === "unknown" || end < bytes.length;

const oddCodes = ({ problems }: ReadContent): string[] =>
	problems().flatMap(({ code }) => (CODE.test(code) ? [] : [code]));

describe.each(SMALL)("%s", (path, label) => {
	const der = fixtureDer(path);

	test("cut off after any octet, is reported, with its label and without", () => {
		const silent = new Set<number>();
		for (let length = 1; length < der.length; length++) {
			const cut = der.subarray(0, length);
			for (const given of [label, undefined]) if (!isReported(readDer(cut, given), cut)) silent.add(length);
		}
		// OpenSSL's trust settings may be missing altogether: what is left is a whole certificate.
		const whole = label === "TRUSTED CERTIFICATE" ? [readDer(der).end] : [];
		expect([...silent]).toEqual(whole);
	});

	test("with any octet changed, is read, and what is wrong has a code and a place inside", () => {
		for (let at = 0; at < der.length; at++) {
			for (const octet of [0x00, 0xff, (der[at] ?? 0) ^ 0x01, (der[at] ?? 0) ^ 0x80]) {
				const changed = withOctet(der, at, octet);
				const read = readDer(changed, label);
				expect(oddCodes(read)).toEqual([]);
				for (const { range } of read.problems()) {
					expect(range.start).toBeGreaterThanOrEqual(0);
					expect(range.end).toBeGreaterThanOrEqual(range.start);
					expect(range.end).toBeLessThanOrEqual(changed.length);
				}
				expect(read.end).toBeLessThanOrEqual(changed.length);
			}
		}
	});
});
