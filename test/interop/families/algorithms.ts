import { generateKeyPairSync, type KeyObject } from "node:crypto";
import type { ChainCase, Family } from "../chain-case.ts";
import { CA, SERVER } from "../extensions.ts";
import { newKey, newRsaKey } from "../new-key.ts";
import type { CertificateRequest } from "../openssl-authority.ts";

type Signing = Pick<CertificateRequest, "digest" | "signatureOptions">;

const PSS: Signing = { signatureOptions: ["rsa_padding_mode:pss", "rsa_pss_saltlen:digest"] };
const ed25519 = (): KeyObject => generateKeyPairSync("ed25519").privateKey;
const ed448 = (): KeyObject => generateKeyPairSync("ed448").privateKey;
const dsa = (): KeyObject => generateKeyPairSync("dsa", { modulusLength: 2048, divisorLength: 256 }).privateKey;
const pssKey = (): KeyObject =>
	generateKeyPairSync("rsa-pss", {
		modulusLength: 2048,
		hashAlgorithm: "sha256",
		mgf1HashAlgorithm: "sha256",
	}).privateKey;

/** The keys of root, CA and leaf, and how root and CA sign. */
const MIXES: readonly (readonly [string, readonly [KeyObject, KeyObject, KeyObject], Signing, Signing?])[] = [
	["Ed25519", [ed25519(), ed25519(), ed25519()], {}],
	["Ed448", [ed448(), ed448(), newKey()], {}],
	["P-384 and P-256", [newKey("P-384"), newKey(), newKey()], { digest: "sha384" }],
	["P-521", [newKey("P-521"), newKey("P-521"), newKey()], { digest: "sha512" }],
	["secp256k1", [newKey("secp256k1"), newKey("secp256k1"), newKey()], {}],
	["brainpoolP256r1", [newKey("brainpoolP256r1"), newKey("brainpoolP256r1"), newKey()], {}],
	["RSA", [newRsaKey(), newRsaKey(), newKey()], {}],
	["RSA 1024", [newRsaKey(1024), newRsaKey(1024), newKey()], {}],
	["RSA-PSS", [newRsaKey(), newRsaKey(), newKey()], PSS],
	["RSA-PSS with SHA-384", [newRsaKey(), newRsaKey(), newKey()], { ...PSS, digest: "sha384" }],
	["keys for RSA-PSS only", [pssKey(), pssKey(), newKey()], PSS],
	["RSA, EC, Ed25519", [newRsaKey(), newKey(), ed25519()], {}],
	["Ed25519, RSA-PSS, EC", [ed25519(), newRsaKey(), newKey()], {}, PSS],
	["DSA", [dsa(), dsa(), newKey()], {}],
	["RSA with MD5", [newRsaKey(), newRsaKey(), newKey()], { digest: "md5" }],
	["RSA with SHA-1", [newRsaKey(), newRsaKey(), newKey()], { digest: "sha1" }],
	["ECDSA with SHA-1", [newKey(), newKey(), newKey()], { digest: "sha1" }],
];

/** A chain of each mix of algorithms. */
export const algorithmFamily: Family = async (authority) => {
	const cases: ChainCase[] = [];
	for (const [id, [rootKey, caKey, leafKey], signing, ofCa = signing] of MIXES) {
		const root = await authority.issue({ subject: "Root", key: rootKey, extensions: CA, ...signing });
		const ca = await authority.issue({ subject: "CA", key: caKey, issuer: root, extensions: CA, ...signing });
		const leaf = await authority.issue({ subject: "leaf", key: leafKey, issuer: ca, extensions: SERVER, ...ofCa });
		cases.push({ id, leaf: leaf.der, trusted: [root.der], untrusted: [ca.der], expected: "valid" });
	}
	const root = await authority.issue({ subject: "Old root", key: newRsaKey(), extensions: CA, digest: "sha1" });
	const { der: leaf } = await authority.issue({ subject: "leaf", issuer: root, extensions: SERVER });
	return [...cases, { id: "SHA-1 in the root alone", leaf, trusted: [root.der], untrusted: [], expected: "valid" }];
};
