import { describe, expect, test } from "vitest";
import type { PrivateKey } from "../../../../src/core/keys/private-key.ts";
import { contentOf, fixtureItem, fixtureItems, fixtureProblems } from "../object-fixtures.ts";

const privateKey = (path: string): PrivateKey => contentOf("privateKey", fixtureItem(path).content).privateKey;

/** Structure, algorithm, curve, exact bits and form, as one line. */
const inShort = ({ format, algorithm, curve, size, form }: PrivateKey): string =>
	[format, algorithm, curve, size, form].filter((part) => part !== undefined).join(" ");

const PLAIN: readonly (readonly [path: string, expected: string])[] = [
	["pkcs8/rsa-1024.key", "PKCS#8 RSA 1024"],
	["pkcs8/rsa-2047.key", "PKCS#8 RSA 2047"],
	["pkcs8/rsa-2048-e3.key", "PKCS#8 RSA 2048"],
	["pkcs8/rsa-3072.key", "PKCS#8 RSA 3072"],
	["pkcs8/rsa-4096.key", "PKCS#8 RSA 4096"],
	["pkcs8/rsa-pss-2048.key", "PKCS#8 RSA-PSS 2048"],
	["pkcs8/rsa-pss-2048-sha256.key", "PKCS#8 RSA-PSS 2048"],
	["pkcs8/ec-p224.key", "PKCS#8 EC P-224 224"],
	["pkcs8/ec-p256.key", "PKCS#8 EC P-256 256"],
	["pkcs8/ec-p256.der", "PKCS#8 EC P-256 256"],
	["pkcs8/ec-p256-compressed.key", "PKCS#8 EC P-256 256"],
	["pkcs8/ec-p256-explicit.key", "PKCS#8 EC 256"],
	["pkcs8/ec-p384.key", "PKCS#8 EC P-384 384"],
	["pkcs8/ec-p521.key", "PKCS#8 EC P-521 521"],
	["pkcs8/ec-secp256k1.key", "PKCS#8 EC secp256k1 256"],
	["pkcs8/ec-sect283k1.key", "PKCS#8 EC sect283k1 281"],
	["pkcs8/ec-brainpoolP256r1.key", "PKCS#8 EC brainpoolP256r1 256"],
	["pkcs8/ec-brainpoolP384t1.key", "PKCS#8 EC brainpoolP384t1 384"],
	["pkcs8/sm2.key", "PKCS#8 EC SM2 256"],
	["pkcs8/ed25519.key", "PKCS#8 Ed25519 256"],
	["pkcs8/ed448.key", "PKCS#8 Ed448 456"],
	["pkcs8/x25519.key", "PKCS#8 X25519 253"],
	["pkcs8/x448.key", "PKCS#8 X448 448"],
	["pkcs8/dsa-1024.key", "PKCS#8 DSA 1024"],
	["pkcs8/dsa-2048.key", "PKCS#8 DSA 2048"],
	["pkcs8/dh-ffdhe2048.key", "PKCS#8 DH 2048"],
	["pkcs8/dhx-2048-256.key", "PKCS#8 DH 2048"],
	["traditional/rsa-2048.key", "PKCS#1 RSA 2048"],
	["traditional/rsa-2048.der", "PKCS#1 RSA 2048"],
	["traditional/ec-p256.key", "SEC 1 EC P-256 256"],
	["traditional/ec-p256.der", "SEC 1 EC P-256 256"],
	["traditional/ec-p256-explicit.key", "SEC 1 EC 256"],
	["traditional/ec-p256-without-public-key.key", "SEC 1 EC P-256 256"],
	["traditional/dsa-2048.key", "OpenSSL DSA DSA 2048"],
	["openssh/rsa-2048.key", "OpenSSH RSA 2048"],
	["openssh/dsa-1024.key", "OpenSSH DSA 1024"],
	["openssh/ecdsa-256.key", "OpenSSH EC P-256 256"],
	["openssh/ecdsa-521.key", "OpenSSH EC P-521 521"],
	["openssh/ed25519.key", "OpenSSH Ed25519 256"],
	["post-quantum/ml-dsa-44.key", "PKCS#8 ML-DSA-44 10496 both"],
	["post-quantum/ml-dsa-44.seed.key", "PKCS#8 ML-DSA-44 10496 seed"],
	["post-quantum/ml-dsa-44.expandedkey.key", "PKCS#8 ML-DSA-44 10496 expandedKey"],
	["post-quantum/ml-dsa-65.key", "PKCS#8 ML-DSA-65 15616 both"],
	["post-quantum/ml-dsa-87.key", "PKCS#8 ML-DSA-87 20736 both"],
	["post-quantum/ml-kem-512.key", "PKCS#8 ML-KEM-512 6400 both"],
	["post-quantum/ml-kem-512.seed.key", "PKCS#8 ML-KEM-512 6400 seed"],
	["post-quantum/ml-kem-512.expandedkey.key", "PKCS#8 ML-KEM-512 6400 expandedKey"],
	["post-quantum/ml-kem-768.key", "PKCS#8 ML-KEM-768 9472 both"],
	["post-quantum/ml-kem-1024.key", "PKCS#8 ML-KEM-1024 12544 both"],
	["post-quantum/slh-dsa-sha2-128s.key", "PKCS#8 SLH-DSA-SHA2-128s 256"],
];

describe("a private key that is not encrypted", () => {
	test.each(PLAIN)("%s is %s", (path, expected) => {
		const key = privateKey(`keys/${path}`);
		expect(inShort(key)).toBe(expected);
		expect(key.encryption).toBeUndefined();
	});

	test.each(PLAIN)("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`keys/${path}`)).toEqual([]);
	});
});

/** Scheme, cipher, key derivation, iterations and pseudo-random function, as one line. */
const protection = ({ encryption }: PrivateKey): string =>
	[encryption?.scheme, encryption?.cipher, encryption?.kdf, encryption?.iterations, encryption?.prf]
		.filter((part) => part !== undefined)
		.join(" ");

const ENCRYPTED: readonly (readonly [path: string, expected: string])[] = [
	["pkcs8-encrypted/ec-p256-3des.key", "PBES2 DES-EDE3-CBC PBKDF2 2048 hmacWithSHA256"],
	["pkcs8-encrypted/ec-p256-aes128-sha1.key", "PBES2 AES-128-CBC PBKDF2 2048 hmacWithSHA1"],
	["pkcs8-encrypted/ec-p256-aes192-sha384.key", "PBES2 AES-192-CBC PBKDF2 2048 hmacWithSHA384"],
	["pkcs8-encrypted/ec-p256-aes256-sha512.key", "PBES2 AES-256-CBC PBKDF2 100000 hmacWithSHA512"],
	["pkcs8-encrypted/ec-p256-aes256.der", "PBES2 AES-256-CBC PBKDF2 2048 hmacWithSHA256"],
	["pkcs8-encrypted/ec-p256-aria.key", "PBES2 ARIA-256-CBC PBKDF2 2048 hmacWithSHA256"],
	["pkcs8-encrypted/ec-p256-camellia.key", "PBES2 CAMELLIA-256-CBC PBKDF2 2048 hmacWithSHA256"],
	["pkcs8-encrypted/ec-p256-scrypt.key", "PBES2 AES-256-CBC scrypt 16384"],
	["pkcs8-encrypted/ec-p256-pbe-sha1-2des.key", "pbeWithSHAAnd2-KeyTripleDES-CBC DES-EDE-CBC PKCS#12 2048 sha1"],
	["pkcs8-encrypted/ec-p256-pbe-sha1-3des.key", "pbeWithSHAAnd3-KeyTripleDES-CBC DES-EDE3-CBC PKCS#12 2048 sha1"],
	["pkcs8-encrypted/ec-p256-pbe-sha1-rc2-40.key", "pbeWithSHAAnd40BitRC2-CBC RC2-40-CBC PKCS#12 2048 sha1"],
	["pkcs8-encrypted/ec-p256-pbe-sha1-rc4-128.key", "pbeWithSHAAnd128BitRC4 RC4 PKCS#12 2048 sha1"],
	["pkcs8-encrypted/ec-p256-pbes1-md5-des.key", "pbeWithMD5AndDES-CBC DES-CBC PBKDF1 2048 md5"],
	["pkcs8-encrypted/ec-p256-pbes1-sha1-des.key", "pbeWithSHA1AndDES-CBC DES-CBC PBKDF1 2048 sha1"],
	["traditional/ec-p256-aes128.key", "DEK-Info AES-128-CBC EVP_BytesToKey 1 md5"],
	["traditional/ec-p256-des.key", "DEK-Info DES-CBC EVP_BytesToKey 1 md5"],
	["traditional/rsa-2048-3des.key", "DEK-Info DES-EDE3-CBC EVP_BytesToKey 1 md5"],
	["traditional/rsa-2048-aes256.key", "DEK-Info AES-256-CBC EVP_BytesToKey 1 md5"],
	["traditional/dsa-2048-camellia.key", "DEK-Info CAMELLIA-256-CBC EVP_BytesToKey 1 md5"],
	["openssh/ed25519-encrypted.key", "OpenSSH AES-256-CTR bcrypt 16"],
	["openssh/ed25519-encrypted-gcm.key", "OpenSSH AES-256-GCM bcrypt 24"],
	["openssh/rsa-2048-encrypted-chacha20.key", "OpenSSH ChaCha20-Poly1305 bcrypt 16"],
];

describe("an encrypted private key shows without a password how it is encrypted", () => {
	test.each(ENCRYPTED)("%s: %s", (path, expected) => {
		expect(protection(privateKey(`keys/${path}`))).toBe(expected);
	});

	test.each(ENCRYPTED)("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`keys/${path}`)).toEqual([]);
	});

	test("scrypt's block size and parallelization are told besides its cost", () => {
		const { encryption } = privateKey("keys/pkcs8-encrypted/ec-p256-scrypt.key");
		expect(encryption?.scrypt).toEqual({ blockSize: 8, parallelization: 1 });
	});

	test("PKCS#8 hides the algorithm, a traditional key tells it by its label", () => {
		expect(privateKey("keys/pkcs8-encrypted/ec-p256-aes256.der").algorithm).toBeUndefined();
		expect(privateKey("keys/traditional/rsa-2048-3des.key").algorithm).toBe("RSA");
		expect(privateKey("keys/traditional/ec-p256-des.key").algorithm).toBe("EC");
	});

	test("OpenSSH tells algorithm and size beside the encrypted part", () => {
		expect(inShort(privateKey("keys/openssh/rsa-2048-encrypted-chacha20.key"))).toBe("OpenSSH RSA 2048");
	});
});

describe("what openssl ecparam -genkey writes", () => {
	test("is a curve and then a key", () => {
		const kinds = fixtureItems("keys/traditional/ec-parameters-and-key.key").map(({ content }) => content.kind);
		expect(kinds).toEqual(["parameters", "privateKey"]);
	});
});
