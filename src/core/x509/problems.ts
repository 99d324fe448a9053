import type { DerReader } from "../der/reader.ts";

/** What can be unusual in a certificate beyond its encoding, seen while decoding it. */
export type X509ProblemCode =
	| "x509.not-a-certificate"
	| "x509.version"
	| "x509.version-1-with-extensions"
	| "x509.version-without-extensions"
	| "x509.unique-identifier"
	| "x509.negative-serial"
	| "x509.zero-serial"
	| "x509.long-serial"
	| "x509.algorithm-mismatch"
	| "x509.algorithm-parameters"
	| "x509.generalized-time-before-2050"
	| "x509.utc-time-form"
	| "x509.not-after-before-not-before"
	| "x509.empty-issuer"
	| "x509.empty-attribute"
	| "x509.duplicate-extension"
	| "x509.empty-extensions"
	| "x509.undecodable-extension"
	| "x509.unknown-critical-extension"
	| "x509.public-key"
	| "x509.explicit-ec-parameters"
	| "x509.point-encoding"
	| "x509.compressed-point"
	| "x509.uncommon-algorithm"
	| "x509.attribute-not-text"
	| "x509.rsa-parameters"
	| "x509.rsa-pss-parameters"
	| "x509.unknown-key-algorithm"
	| "x509.unknown-signature-algorithm"
	| "x509.negative-path-length"
	| "x509.ip-address-length"
	| "x509.empty-sequence";

/** A reader that can report the problems of this module as well as those of the encoding. */
export type X509Reader = DerReader<X509ProblemCode>;
