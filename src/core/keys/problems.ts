import type { DerProblemCode } from "../der/problems.ts";
import type { DerReader } from "../der/reader.ts";
import type { Problem } from "../problem.ts";
import type { X509ProblemCode } from "../x509/problems.ts";

/** What can be wrong with a key beyond its encoding. No problem carries anything of a secret part, not even as data. */
export type KeyProblemCode =
	/** The PEM label names another structure than the one that is there. */
	| "key.label-mismatch"
	/** The version field does not fit what follows. */
	| "key.version"
	| "key.unsupported-algorithm"
	/** The private part is not what the algorithm's definition says. */
	| "key.unreadable"
	/** The private part has another length than the algorithm's keys. */
	| "key.secret-length"
	/** An ML-DSA or ML-KEM secret without the CHOICE of RFC 9881 §6 and RFC 9935 §6 around it. */
	| "key.bare-secret"
	/** The public part has another length than the algorithm's keys. */
	| "key.public-length"
	/** RFC 5958 has `[1] IMPLICIT BIT STRING`; older libraries wrote `[1] EXPLICIT`. */
	| "key.explicit-public-key"
	/** Two statements of the curve do not agree, or there is none. */
	| "key.curve"
	| "key.unsupported-encryption"
	/** The parameters of the encryption are not what its definition says. */
	| "key.encryption-parameters"
	/** The number of encrypted octets does not fit the cipher. */
	| "key.encrypted-length"
	/** `Proc-Type: 4,ENCRYPTED` without a `DEK-Info` that names cipher and IV (RFC 1421 §4.6.1.3). */
	| "key.dek-info"
	/** The end of the key is lost: a length goes beyond it, or the encrypted part is no whole number of blocks. */
	| "key.truncated"
	/** Passwords were offered and none fits. */
	| "key.wrong-password"
	/** The password fits, and what it decrypts is no key. */
	| "key.corrupted"
	/** Opening would cost more work or memory than allowed. */
	| "key.cost-limit"
	/** Well-known passwords and those of the configuration were left out: trying one costs too much. */
	| "key.guesses-not-tried"
	| "key.cancelled"
	/** OpenSSH itself reads files with one key only. */
	| "key.several-keys"
	| "key.jwk-syntax"
	| "key.jwk-member";

export type KeyProblem = Problem<KeyProblemCode | X509ProblemCode | DerProblemCode>;

/** A reader that can report the problems of keys, of public keys and of the encoding. */
export type KeyReader = DerReader<KeyProblemCode | X509ProblemCode>;
