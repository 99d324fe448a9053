import { type Cancellation, Cancelled } from "../cancellation.ts";
import type { CryptoFailure } from "../failure.ts";
import { bcryptPbkdf } from "./bcrypt-pbkdf.ts";
import { bytesToKey } from "./bytes-to-key.ts";
import { pbkdf2 } from "./pbkdf2.ts";
import { pkcs12 } from "./pkcs12.ts";
import { md5TripleDes, pbkdf1 } from "./repeated-digest.ts";
import type { KeyDerivationRequest, ScryptRequest } from "./request.ts";
import { scrypt } from "./scrypt.ts";

/** Derives a key; a host may do it in another thread. Bounds on what it costs are the caller's affair. */
export type DeriveKey = (
	request: KeyDerivationRequest,
	signal: Cancellation | undefined,
) => Promise<Uint8Array | CryptoFailure>;

/**
 * Derives a key in this thread, which gets its turn every few milliseconds. Parameters that the function's definition
 * does not allow are a failure.
 */
export const deriveKey: DeriveKey = async (request, signal) => {
	const parameter = forbiddenParameter(request);
	if (parameter !== undefined) return { failure: "parameter", parameter };
	try {
		return await derive(request, signal);
	} catch (error) {
		if (error instanceof Cancelled) return { failure: "cancelled" };
		throw error;
	}
};

function derive(request: KeyDerivationRequest, signal: Cancellation | undefined): Promise<Uint8Array> {
	switch (request.kdf) {
		case "PBKDF2":
			return pbkdf2(request, signal);
		case "scrypt":
			return scrypt(request, signal);
		case "PKCS#12":
			return pkcs12(request, signal);
		case "PBKDF1":
			return pbkdf1(request, signal);
		case "PBEWithMD5AndTripleDES":
			return md5TripleDes(request, signal);
		case "bcrypt":
			return bcryptPbkdf(request, signal);
		case "EVP_BytesToKey":
			return bytesToKey(request);
	}
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

/** More octets than the key of any cipher or MAC has. */
const LONGEST_KEY = 1024;

function forbiddenParameter(request: KeyDerivationRequest): string | undefined {
	if (!isCount(request.length) || request.length > LONGEST_KEY) return "keyLength";
	if (request.kdf === "scrypt") return forbiddenScryptParameter(request);
	if (request.kdf === "EVP_BytesToKey") return undefined;
	if (!isCount(request.iterations)) return "iterations";
	// OpenBSD takes no derivation without a salt.
	if (request.kdf === "bcrypt" && request.salt.length === 0) return "salt";
	if (request.kdf === "PBKDF1" && request.length > (request.digest === "md5" ? 16 : 20)) return "keyLength";
	return request.kdf === "PBEWithMD5AndTripleDES" && request.salt.length !== 8 ? "salt" : undefined;
}

/** RFC 7914 §2: N is a power of two above 1, and p at most (2^32 - 1) * 32 / (128 r). */
function forbiddenScryptParameter({ cost, blockSize, parallelization }: ScryptRequest): string | undefined {
	const isPowerOfTwo = cost > 1 && cost <= 2 ** 31 && Number.isInteger(Math.log2(cost));
	if (!isPowerOfTwo) return "costParameter";
	if (!isCount(blockSize) || blockSize > 2 ** 24) return "blockSize";
	const most = ((2 ** 32 - 1) * 32) / (128 * blockSize);
	return isCount(parallelization) && parallelization <= most ? undefined : "parallelizationParameter";
}
