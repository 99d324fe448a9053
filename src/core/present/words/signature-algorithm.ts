import * as l10n from "@vscode/l10n";
import { type AlgorithmIdentifier, algorithmName } from "../../x509/algorithm-identifier.ts";
import { readRsassaPssParameters } from "../../x509/rsassa-pss-parameters.ts";

/** Digests under the names of FIPS 180-4 and 202; the object identifiers' names are written differently. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
	["md2", "MD2"],
	["md4", "MD4"],
	["md5", "MD5"],
	["sha1", "SHA-1"],
	["sha224", "SHA-224"],
	["sha256", "SHA-256"],
	["sha384", "SHA-384"],
	["sha512", "SHA-512"],
	["sha512-224", "SHA-512/224"],
	["sha512-256", "SHA-512/256"],
	["sha3-224", "SHA3-224"],
	["sha3-256", "SHA3-256"],
	["sha3-384", "SHA3-384"],
	["sha3-512", "SHA3-512"],
	["shake128", "SHAKE128"],
	["shake256", "SHAKE256"],
]);

/** A digest as people write it, else the name it is given. */
export const digestName = (name: string): string => DIGESTS.get(name.toLowerCase()) ?? name;

/** The forms in which the names of signature algorithms hold digest and key algorithm. */
const HASH_FIRST = /^(.+)With(RSA|ECDSA|DSA)(?:Encryption|Signature)?$/i;
const KEY_FIRST = /^(rsa|ecdsa|dsa)(?:ssa-pkcs1-v1-5)?-with-(.+)$/i;

/** Where digest and key algorithm stand in the name; undefined for algorithms that are named as one. */
function hashAndKey(name: string): readonly [hash: string, key: string] | undefined {
	if (name === "dsaWithSHA1-OIW") return ["SHA-1", "DSA"];
	if (name.startsWith("id-ecdsa-with-")) return [digestName(name.slice("id-ecdsa-with-".length)), "ECDSA"];
	const hashFirst = HASH_FIRST.exec(name);
	if (hashFirst !== null) return [digestName(hashFirst[1] ?? ""), (hashFirst[2] ?? "").toUpperCase()];
	const keyFirst = KEY_FIRST.exec(name);
	if (keyFirst !== null) return [digestName(keyFirst[2] ?? ""), (keyFirst[1] ?? "").toUpperCase()];
	return undefined;
}

/**
 * A signature algorithm as people say it: "SHA-256 with RSA", "RSA-PSS with SHA-256, salt 32", "Ed25519". `bytes` are
 * those that the algorithm's positions count.
 */
export function signatureInWords(algorithm: AlgorithmIdentifier, bytes: Uint8Array): string {
	const name = algorithmName(algorithm);
	switch (name) {
		case "":
			return l10n.t("unreadable algorithm");
		case "id-RSASSA-PSS":
			return pssInWords(algorithm, bytes);
		case "id-RSASSA-PSS-SHAKE128":
			return l10n.t("RSA-PSS with {0}", "SHAKE128");
		case "id-RSASSA-PSS-SHAKE256":
			return l10n.t("RSA-PSS with {0}", "SHAKE256");
		case "id-alg-unsigned":
			return l10n.t("unsigned (RFC 9925)");
	}
	const parts = hashAndKey(name);
	return parts === undefined ? name : l10n.t("{0} with {1}", parts[0], parts[1]);
}

function pssInWords({ parameters }: AlgorithmIdentifier, bytes: Uint8Array): string {
	const read = readRsassaPssParameters(bytes, parameters);
	if (read === undefined) return "RSA-PSS";
	const { hash, maskHash, saltLength } = read;
	const salt = saltLength ?? "?";
	if (hash === maskHash) return l10n.t("RSA-PSS with {0}, salt {1}", digestName(hash), salt);
	return l10n.t("RSA-PSS with {0}, salt {1}, MGF1 with {2}", digestName(hash), salt, digestName(maskHash));
}
