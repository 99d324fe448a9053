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
	["keys/pkcs8/ed448.key", "PRIVATE KEY"],
	["keys/pkcs8/x25519.key", "PRIVATE KEY"],
	["keys/pkcs8/x448.key", "PRIVATE KEY"],
	["keys/pkcs8/rsa-pss-2048.key", "PRIVATE KEY"],
	["keys/pkcs8/dhx-2048-256.key", "PRIVATE KEY"],
	["keys/pkcs8/ec-p256-explicit.key", "PRIVATE KEY"],
	["keys/post-quantum/ml-dsa-44.seed.key", "PRIVATE KEY"],
	["keys/post-quantum/ml-kem-512.seed.key", "PRIVATE KEY"],
	["keys/post-quantum/slh-dsa-sha2-128s.key", "PRIVATE KEY"],
	["keys/traditional/ec-p256.key", "EC PRIVATE KEY"],
	["keys/traditional/rsa-2048.key", "RSA PRIVATE KEY"],
	["keys/traditional/dsa-2048.key", "DSA PRIVATE KEY"],
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
	["pkcs7/streamed.p7s", "CMS"],
	["pkcs7/enveloped-streamed.p7m", "CMS"],
	["crls/indirect.crl", "X509 CRL"],
	["attribute-certificates/role.acert", "ATTRIBUTE CERTIFICATE"],
	["ocsp/request.ocsp", ""],
	["ocsp/revoked.ocsp", ""],
	["timestamps/request.tsq", ""],
	["timestamps/granted.tsr", ""],
	["timestamps/rejected.tsr", ""],
];

/** Trailing data and unknown objects are reported by whoever called. */
const isReported = ({ content, end, problems }: ReadContent, bytes: Uint8Array): boolean =>
	problems().length > 0 || content.kind === "unknown" || end < bytes.length;

/** Every code has a family; nothing else can be put into words. */
const CODE = /^(?:der|x509|key|cms|content)\.[a-z0-9-]+$/;

/** What breaks the promises of `readContent`; nothing where all are kept. */
function brokenPromises({ end, problems }: ReadContent, length: number): string[] {
	const inside = (from: number, to: number): boolean => from >= 0 && from <= to && to <= length;
	return [
		...(inside(0, end) ? [] : [`ends at ${end}`]),
		...problems()
			.filter(({ code, range }) => !(CODE.test(code) && inside(range.start, range.end)))
			.map(({ code, range }) => `${code} at ${range.start}..${range.end}`),
	];
}

/** Values that turn an octet into something else: other lengths, other tags, one bit. */
const replacements = (octet: number): number[] => [0x00, 0xff, octet ^ 0x01, octet ^ 0x80];

describe.each(SMALL)("%s", { timeout: 60_000 }, (path, label) => {
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
		const broken = new Set<string>();
		for (const [at, octet] of der.entries())
			for (const other of replacements(octet))
				for (const promise of brokenPromises(readDer(withOctet(der, at, other), label), der.length))
					broken.add(`octet ${at} as ${other}: ${promise}`);
		expect([...broken]).toEqual([]);
	});
});
