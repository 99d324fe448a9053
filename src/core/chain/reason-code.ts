/** Why a path is not valid. Words are in `present/messages/chain.ts`, clauses in `clauses.ts`. */
export type ChainReasonCode = PathReasonCode | ProfileReasonCode;

/** What path building and validation itself refuse: RFC 5280 §6, RFC 9525. */
export type PathReasonCode =
	/** A counter of the search ran out before this path was decided. */
	| "chain.budget"
	/** data: issuer, keyIdentifier?, url? */
	| "chain.issuer-not-found"
	/** Every issuer there is stands in the path already. */
	| "chain.only-cycles"
	/** Self-signed, and no trust anchor. */
	| "chain.untrusted-root"
	| "chain.signature-invalid"
	/** data: algorithm */
	| "chain.signature-unsupported"
	/** The certificate of the issuer's name has another key. data: issuer, wanted, found */
	| "chain.issuer-rekeyed"
	/** data: notAfter, at */
	| "chain.expired"
	/** data: notBefore, at */
	| "chain.not-yet-valid"
	| "chain.validity-unreadable"
	/** data: version */
	| "chain.version"
	| "chain.not-a-ca"
	/** data: limit, followers */
	| "chain.path-length"
	/** data: limit, intermediates */
	| "chain.depth"
	| "chain.key-cert-sign"
	/** The leaf's own extKeyUsage. data: purpose, allowed */
	| "chain.purpose"
	/** That of a CA above it. data: purpose, allowed */
	| "chain.issuer-purpose"
	/** The leaf's keyUsage leaves nothing that TLS needs. data: allowed */
	| "chain.key-usage"
	/** data: kind, name, subtrees */
	| "chain.name-not-permitted"
	/** data: kind, name, subtree */
	| "chain.name-excluded"
	/** A constraint on a kind of name that nothing here can compare. data: kind, name */
	| "chain.name-constraint-unsupported"
	/** data: subtree */
	| "chain.name-constraint-malformed"
	/** A name that cannot be compared with the constraints on its kind. data: kind, name */
	| "chain.name-malformed"
	| "chain.policy-required"
	| "chain.policy-mapping-any"
	/** data: extension */
	| "chain.unknown-critical-extension"
	/** data: extension */
	| "chain.undecodable-extension"
	/** data: extension */
	| "chain.duplicate-extension"
	/** Bytes that are no certificate, or one that lacks fields. */
	| "chain.malformed"
	/** data: inner, outer */
	| "chain.algorithm-mismatch"
	/** data: reason, date, by */
	| "chain.revoked"
	/** No CRL or OCSP response decides. data: cause */
	| "chain.revocation-unknown"
	/** data: reference, names */
	| "chain.server-name"
	/** data: reference */
	| "chain.no-subject-alt-name";

/** What a certificate must be by its profile, RFC 5280 §4 or the Baseline Requirements, whoever checks paths. */
export type ProfileReasonCode =
	| "chain.serial-not-positive"
	/** data: octets */
	| "chain.serial-too-long"
	| "chain.empty-issuer"
	| "chain.empty-ca-subject"
	| "chain.no-authority-key-identifier"
	| "chain.no-subject-key-identifier"
	/** data: extension, expected: critical or non-critical */
	| "chain.criticality"
	/** keyCertSign beside cA:FALSE. */
	| "chain.key-cert-sign-without-ca"
	/** pathLenConstraint without cA or keyCertSign. */
	| "chain.path-length-without-ca"
	/** An extension that only a CA may have. data: extension */
	| "chain.extension-in-end-entity"
	/** One that only an end entity may have. data: extension */
	| "chain.extension-in-ca"
	/** data: extension */
	| "chain.empty-extension"
	/** data: extension */
	| "chain.extension-needs-version-3"
	/** data: algorithm, size */
	| "chain.weak-key"
	/** data: algorithm */
	| "chain.forbidden-key"
	/** data: algorithm */
	| "chain.forbidden-signature-algorithm"
	/** data: days, most */
	| "chain.validity-too-long"
	| "chain.ca-as-leaf"
	| "chain.no-extended-key-usage"
	| "chain.any-extended-key-usage"
	/** extKeyUsage in a root. */
	| "chain.root-extended-key-usage"
	/** data: field */
	| "chain.root-authority-key-identifier"
	/** data: commonName */
	| "chain.common-name-not-in-san"
	/** data: name */
	| "chain.wildcard-too-wide";
