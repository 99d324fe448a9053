import { verifyBySoftware } from "./signatures/by-software.ts";
import { verifyByWebCrypto } from "./signatures/by-web-crypto.ts";
import { isOfUsualSize, unfitness } from "./signatures/fitness.ts";
import type { SignatureHost } from "./signatures/host.ts";
import { preparedKey } from "./signatures/prepared-key.ts";
import { isComputedByEveryHost, isWellFormed, type Question } from "./signatures/question.ts";
import { signatureScheme } from "./signatures/schemes.ts";
import { type SubtleCrypto, webCrypto } from "./web-crypto.ts";

export type { HostKey, HostQuestion, SignatureHost } from "./signatures/host.ts";

/** What a signature is made of, wherever it stands. */
export interface SignatureInput {
	/** AlgorithmIdentifier, DER, header included. */
	readonly signatureAlgorithm: Uint8Array;
	/** SubjectPublicKeyInfo, DER, header included. */
	readonly subjectPublicKeyInfo: Uint8Array;
	/** The octets of the BIT STRING, without the one that counts unused bits. */
	readonly signature: Uint8Array;
	/** The octets that were signed, such as a TBSCertificate. */
	readonly signed: Uint8Array;
}

/** `unsupported` where nothing here can tell: never because of the signature's own octets. */
export type SignatureVerdict = "valid" | "invalid" | "unsupported";

/**
 * Verifies a signature with a public key: by `host` where it takes the algorithm, then by Web Cryptography, then by
 * libraries that are loaded for it. All of them give the same answer.
 *
 * Never rejects. An algorithm, a curve or a size that nobody here computes is `unsupported`. A signature that does not
 * have the form its algorithm demands is `invalid`, and so is every signature beside a key of another algorithm or
 * octets that are no key.
 */
export async function verifySignature(
	input: SignatureInput,
	host?: SignatureHost,
	subtle: SubtleCrypto | undefined = webCrypto(),
): Promise<SignatureVerdict> {
	try {
		return await verdict(input, host, subtle);
	} catch {
		// A library that could not be loaded, or that did not expect this key.
		return "unsupported";
	}
}

async function verdict(
	{ signatureAlgorithm, subjectPublicKeyInfo, signature, signed }: SignatureInput,
	host: SignatureHost | undefined,
	subtle: SubtleCrypto | undefined,
): Promise<SignatureVerdict> {
	const scheme = signatureScheme(signatureAlgorithm);
	if (scheme === undefined) return "unsupported";
	const key = await preparedKey(subjectPublicKeyInfo);
	if (key === undefined) return "invalid";
	const unfit = unfitness(scheme, key.key);
	if (unfit !== undefined) return unfit;
	const question: Question = { scheme, key, signature, signed };
	if (!isWellFormed(question)) return "invalid";
	const answer = await byItsHost(question, host, subtle);
	const isFinal = answer === true || (answer === false && isComputedByEveryHost(question));
	const last = isFinal ? answer : ((await verifyBySoftware(question)) ?? answer);
	if (last === undefined) return "unsupported";
	return last ? "valid" : "invalid";
}

async function byItsHost(
	question: Question,
	host: SignatureHost | undefined,
	subtle: SubtleCrypto | undefined,
): Promise<boolean | undefined> {
	if (!isOfUsualSize(question.key.key)) return undefined;
	return host?.verify(question) ?? (subtle && verifyByWebCrypto(subtle, question));
}
