/**
 * Objects of the test data that are not read as what the index calls them, or not as another reader does: by kind and
 * the first 16 hex digits of their SHA-256, each with the reason or the clause that decides.
 */
export const OTHER_KIND: Readonly<Record<string, string>> = {
	"crl/17b0761f87b081d5": "Zero octets only: no DER at all.",
	"key-dsa/886eab4f37664ed3": "Its first octets are overwritten on purpose (dsa-corruptedheader.pem): no DER at all.",
	"key-rsa/01369fedfe67e6d5": "Encrypted octets that lost their headers: no DER at all.",
	"key-pkcs8enc/0a141bcea946565f":
		"A SubjectPublicKeyInfo with an OCTET STRING where RFC 5280 §4.1.2.7 has a BIT STRING (Wycheproof): a broken public key.",
	"key-pkcs8enc/6a9633f8d48dcc88": "The same.",
	"key-pkcs8enc/848ee61f3201b1fe": "The same.",
};

/** Keys in another structure than the index says. */
export const OTHER_STRUCTURE: Readonly<Record<string, string>> = {
	"key-ec/319459399e0bab90": "A OneAsymmetricKey (RFC 5958 §2) under the label EC PRIVATE KEY.",
};

/** Encrypted keys whose encryption is not told in full. */
export const UNKNOWN_ENCRYPTION: Readonly<Record<string, string>> = {
	"key-pkcs8enc/49bc70bc69aff971": "The OID of the encryption is damaged on purpose (bad-encryption-oid.pem).",
};

/** Keys whose headers are not told as they stand. */
export const OTHER_HEADERS: Readonly<Record<string, string>> = {
	"key-pemenc/82bd754bc6c61d7f": "A whole Java test with boundaries in its strings.",
};

/** Public halves that are not, octet for octet, what Node writes. */
export const OTHER_PUBLIC_HALF: Readonly<Record<string, string>> = {
	"key-ec/4ac48937c8eea09c":
		"Explicit curve parameters: Node writes the coefficients and the generator in a form of its own, here they stay as they stand.",
	"key-pkcs8/03a6c4d41edb17ba":
		"RSASSA-PSS parameters whose digests have no NULL, which RFC 4055 §2.1 allows: Node adds it, here they stay as they stand.",
	"key-pkcs8/80d5dce794c61416": "The same.",
};
