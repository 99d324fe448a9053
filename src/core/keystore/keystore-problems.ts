import type { DerProblemCode } from "../der/problems.ts";
import type { KeyProblemCode } from "../keys/problems.ts";
import type { Problem } from "../problem.ts";
import type { X509ProblemCode } from "../x509/problems.ts";

/**
 * What can be wrong with a keystore. The first of them are the things that keep one closed; but for the note on guesses no
 * two of those are said of the same part.
 */
export type KeystoreProblemCode =
	/** Something is protected and no password was offered for it. */
	| "keystore.password-needed"
	/** Passwords were offered and none fits. */
	| "keystore.wrong-password"
	/** Well-known passwords and those of the configuration were left out: trying one costs too much. */
	| "keystore.guesses-not-tried"
	| "keystore.unsupported-algorithm"
	/** The bytes are all there and contradict each other, whatever the password. */
	| "keystore.corrupted"
	/** The bytes end before what they themselves announce. */
	| "keystore.truncated"
	/** Opening would cost more work or memory than allowed. */
	| "keystore.cost-limit"
	| "keystore.cancelled"
	/** Not a keystore known here. */
	| "keystore.unrecognised"
	| "keystore.unsupported-version"
	/** The parameters of the integrity check are not what its definition allows (RFC 7292 §4, RFC 9579 §4). */
	| "keystore.mac-parameters"
	/** A part is encrypted to certificates, not under a password (RFC 7292 §3.1). */
	| "keystore.public-key-encryption"
	/** Integrity is kept by a signature, not under a password (RFC 7292 §3.1). */
	| "keystore.public-key-integrity"
	/** A serialised Java object, which is named and not looked into. */
	| "keystore.serialised-object"
	/** An entry or bag of a type that is not known here. */
	| "keystore.unknown-entry"
	/** A certificate or CRL in another format than X.509. */
	| "keystore.certificate-type"
	| "keystore.duplicate-alias"
	/** The private key is not the one of the certificate it stands with. */
	| "keystore.key-mismatch"
	| "keystore.trailing-data";

export type KeystoreProblem = Problem<KeystoreProblemCode | KeyProblemCode | X509ProblemCode | DerProblemCode>;
