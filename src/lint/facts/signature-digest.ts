import { type AlgorithmIdentifier, algorithmName } from "../../core/x509/algorithm-identifier.ts";
import { readRsassaPssParameters } from "../../core/x509/rsassa-pss-parameters.ts";

const BROKEN = /md2|md4|md5/i;
const SHA1 = /sha-?1(?!\d)|dsaWithSHA$/i;

/** A digest for which collisions are made (`SHA-1`) or made at once (the others), by the name people use. */
export type WeakDigest = "MD2" | "MD4" | "MD5" | "SHA-1";

/** The weak digest that a signature algorithm uses; undefined where it is a sound one or not known. */
export function weakDigest(algorithm: AlgorithmIdentifier, bytes: Uint8Array): WeakDigest | undefined {
	const name = algorithmName(algorithm);
	const digest =
		name === "id-RSASSA-PSS" ? (readRsassaPssParameters(bytes, algorithm.parameters)?.hash ?? "sha1") : name;
	const broken = BROKEN.exec(digest)?.[0].toUpperCase();
	if (broken !== undefined) return broken as WeakDigest;
	return SHA1.test(digest) ? "SHA-1" : undefined;
}
