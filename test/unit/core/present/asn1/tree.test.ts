import { describe, expect, test } from "vitest";
import { encodeElement } from "../../../../../src/core/der/encode.ts";
import { contextConstructed, TAG } from "../../../../../src/core/der/tags.ts";
import { asn1Structure } from "../../../../../src/core/present/asn1/structure.ts";
import { Asn1Tree } from "../../../../../src/core/present/asn1/tree.ts";
import { fixtureItem } from "../fixtures.ts";
import { allNodes, treeLines, treeOf } from "./trees.ts";

const namesIn = (path: string): string[] => Array.from(allNodes(treeOf(fixtureItem(path))), ({ node }) => node.name);

const unknown = { root: { kind: "any" }, isConfidential: false } as const;

describe("the tree of a certificate", () => {
	const tree = treeOf(fixtureItem("certificates/authorities/leaf-ec.pem"));
	const lines = treeLines(tree);

	test("names its fields as RFC 5280 does", () => {
		expect(lines.slice(0, 8)).toEqual([
			"Certificate · SEQUENCE · 3 elements",
			"  tbsCertificate · SEQUENCE · 8 elements",
			"    version · [0] · 1 element",
			"      INTEGER · 2",
			"    serialNumber · INTEGER · 0x2B7E151628AED2A6ABF7158809CF4F3C",
			"    signature · SEQUENCE · ecdsa-with-SHA256, 1 element",
			"      algorithm · OBJECT IDENTIFIER · ecdsa-with-SHA256 (1.2.840.10045.4.3.2)",
			"    issuer · SEQUENCE · 3 elements",
		]);
		expect(lines).toContain("      notAfter · UTCTime · 2027-01-22T12:00:00Z");
	});

	test("tells parts of a name by their types", () => {
		expect(lines).toContain("      RelativeDistinguishedName · SET · CN, 1 element");
	});

	test("opens what an extension's OCTET STRING contains", () => {
		expect(lines).toContain("          extnValue · OCTET STRING · 1 element");
		expect(lines).toContain("            GeneralNames · SEQUENCE · 2 elements");
		expect(lines).toContain("              dNSName · [2] · api.orders.example");
		expect(lines).toContain("            BIT STRING · 80 (1 bit, 7 unused)");
	});

	test("opens the two numbers of an ECDSA signature, and leaves the point of the key closed", () => {
		expect(lines.at(-2)).toMatch(/^ {6}r · INTEGER · 0x/);
		expect(lines.filter((line) => line.includes("subjectPublicKey ·"))).toEqual([
			"      subjectPublicKey · BIT STRING · 04e3b7358e99190e9ba6c826c07169ec… (520 bits)",
		]);
	});

	test("tells where header and content of each node are", () => {
		const serialNumber = tree.node(13);
		expect(serialNumber).toMatchObject({ start: 13, contentStart: 15, contentEnd: 31, end: 31, form: "primitive" });
		expect(tree.node(14)).toBeUndefined();
	});

	test("finds the innermost node of every octet", () => {
		const nodes = Array.from(allNodes(tree), ({ node }) => node);
		const { length } = tree;
		for (let offset = 0; offset < length; offset++) {
			const innermost = nodes.findLast(({ start, end }) => start <= offset && offset < end);
			expect(tree.pathTo(offset)?.start).toBe(innermost?.start);
		}
		expect(tree.pathTo(length)).toBeUndefined();
	});

	test("shows a way to a node level by level", () => {
		const path = tree.pathTo(13);
		expect(path?.levels.map(({ parent, total }) => [parent, total])).toEqual([
			[null, 1],
			[0, 3],
			[4, 8],
		]);
	});

	test("gives its octets as digits, as far as there are some", () => {
		expect(tree.octets(8, 5)).toEqual({ start: 8, digits: "a003020102" });
		expect(tree.octets(tree.length - 1, 100).digits).toHaveLength(2);
		expect(tree.octets(tree.length + 1, 100)).toEqual({ start: tree.length, digits: "" });
	});
});

describe("other structures have the names of their standards", () => {
	test.each([
		["requests/attributes.csr", ["certificationRequestInfo", "subjectPKInfo", "attributes", "Extensions"]],
		["crls/revoked.crl.pem", ["tbsCertList", "thisUpdate", "revokedCertificates", "userCertificate", "crlExtensions"]],
		["keys/pkcs8/rsa-1024.key", ["OneAsymmetricKey", "privateKeyAlgorithm", "privateKey"]],
		["keys/pkcs8-encrypted/ec-p256-scrypt.key", ["EncryptedPrivateKeyInfo", "keyDerivationFunc", "costParameter"]],
		["keys/traditional/rsa-2048.key", ["RSAPrivateKey", "modulus", "privateExponent", "coefficient"]],
		["keys/traditional/ec-p256.key", ["ECPrivateKey", "parameters", "publicKey"]],
		["keys/public/rsa-2048-pkcs1.pub.pem", ["RSAPublicKey", "modulus", "publicExponent"]],
		["parameters/dh-ffdhe2048.pem", ["DHParameter", "prime", "base"]],
		["pkcs7/signed.p7s", ["SignedData", "encapContentInfo", "signerInfos", "signedAttrs"]],
		["pkcs7/enveloped.p7m", ["EnvelopedData", "recipientInfos", "keyEncryptionAlgorithm", "encryptedContent"]],
		["keystores/pkcs12/openssl-rsa.p12", ["PFX", "authSafe", "AuthenticatedSafe", "SafeBag", "macData", "macSalt"]],
		["keystores/bouncy-castle/store.bcfks", ["ObjectStore", "storeData", "encryptedContent", "integrityCheck"]],
		["attribute-certificates/role.acert", ["AttributeCertificate", "holder", "attrCertValidityPeriod"]],
		["ocsp/request.ocsp", ["OCSPRequest", "requestList", "reqCert", "issuerKeyHash"]],
		["ocsp/revoked.ocsp", ["OCSPResponse", "BasicOCSPResponse", "responses", "revocationTime"]],
		["timestamps/request.tsq", ["TimeStampReq", "messageImprint", "certReq"]],
		["timestamps/granted.tsr", ["TimeStampResp", "status", "TSTInfo", "genTime", "messageImprint"]],
		["certificates/trusted/trusted-certificate.pem", ["Certificate", "CertAux", "trust"]],
	] as const)("%s", (path, names) => {
		const found = namesIn(path);
		expect(names.filter((name) => !found.includes(name))).toEqual([]);
	});
});

test("entries of a revocation list are told by their serial numbers", () => {
	const lines = treeLines(treeOf(fixtureItem("crls/thousand.crl")));
	expect(lines).toContain("      SEQUENCE · 1048576, 2 elements");
});

describe("what is no ASN.1", () => {
	test.each([
		["keystores/jks/rsa.jks", "A JKS keystore is no ASN.1"],
		["keystores/bouncy-castle/store.bks", "A BKS keystore is no ASN.1"],
		["keys/openssh/ed25519.key", "A key in the format OpenSSH is no ASN.1"],
	])("%s is said to be none", (path, sentence) => {
		expect(asn1Structure(fixtureItem(path))).toContain(sentence);
	});

	test("behind readable elements is shown as so many bytes", () => {
		const bytes = Uint8Array.of(TAG.SEQUENCE, 5, TAG.NULL, 0, TAG.INTEGER, 0x84, 0xff);
		expect(treeLines(new Asn1Tree(bytes, unknown))).toEqual([
			"SEQUENCE · 2 elements",
			"  NULL",
			"  3 bytes that are no ASN.1",
		]);
	});
});

describe("BER", () => {
	test("of indefinite length has its marks at the end", () => {
		const tree = treeOf(fixtureItem("pkcs7/streamed.p7s"));
		const outer = tree.node(0);
		expect(outer).toMatchObject({ form: "indefinite", contentStart: 2, end: tree.length });
		expect(outer?.contentEnd).toBe(tree.length - 2);
		expect(namesIn("pkcs7/streamed.p7s")).toContain("signerInfos");
	});

	test("with a long length is not taken for indefinite", () => {
		const bytes = encodeElement(TAG.SEQUENCE, encodeElement(TAG.OCTET_STRING, new Uint8Array(0x80 - 2)));
		expect(bytes[2]).toBe(0x80);
		expect(new Asn1Tree(bytes, unknown).node(0)).toMatchObject({ form: "constructed" });
	});

	test("shows the pieces of a string", () => {
		const piece = (octet: number): Uint8Array => encodeElement(TAG.OCTET_STRING, Uint8Array.of(octet));
		const bytes = encodeElement(TAG.OCTET_STRING | 0x20, piece(1), piece(2));
		expect(treeLines(new Asn1Tree(bytes, unknown))).toEqual([
			"OCTET STRING · 2 elements",
			"  OCTET STRING · 01",
			"  OCTET STRING · 02",
		]);
	});
});

describe("whatever the size", () => {
	test("a list of a hundred thousand entries is opened a window at a time", () => {
		const entry = encodeElement(TAG.SEQUENCE, encodeElement(TAG.INTEGER, Uint8Array.of(1, 2, 3)));
		const entries = new Uint8Array(entry.length * 100_000);
		for (let at = 0; at < entries.length; at += entry.length) entries.set(entry, at);
		const tree = new Asn1Tree(encodeElement(TAG.SEQUENCE, entries), unknown);
		const begun = performance.now();
		const last = tree.children(0, 99_900);
		expect(last).toMatchObject({ from: 99_900, total: 100_000 });
		expect(last?.nodes).toHaveLength(100);
		expect(tree.children(0, 0)?.nodes).toHaveLength(200);
		expect(tree.pathTo(tree.length - 1)?.levels.map(({ from }) => from)).toEqual([0, 99_800, 0]);
		expect(performance.now() - begun).toBeLessThan(2000);
	});

	test("nesting has an end", () => {
		let bytes = encodeElement(TAG.NULL);
		for (let depth = 0; depth < 300; depth++) bytes = encodeElement(contextConstructed(0), bytes);
		const nodes = Array.from(allNodes(new Asn1Tree(bytes, unknown)));
		expect(nodes.length).toBeGreaterThan(60);
		expect(nodes.length).toBeLessThan(70);
	});

	test("characters that are not seen are spelled out", () => {
		const bytes = encodeElement(TAG.UTF8_STRING, new TextEncoder().encode("a\u202eb"));
		expect(treeLines(new Asn1Tree(bytes, unknown))).toEqual(["UTF8String · a⟨U+202E⟩b"]);
	});
});
