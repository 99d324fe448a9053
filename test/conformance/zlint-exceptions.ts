/** A row of `zlint.tsv` in which we and zlint differ. */
export interface ZlintException {
	readonly file: string;
	readonly lint: string;
	/** Who is right: `configuration` where the row tells of zlint told to be lenient. */
	readonly right: "we" | "zlint" | "both" | "configuration";
	/** By which clause, after reading the certificate. */
	readonly reason: string;
}

export const ZLINT_EXCEPTIONS: readonly ZlintException[] = [
	{
		file: "explicitTextBMPNotNFC.pem",
		lint: "w_ext_cert_policy_explicit_text_not_nfc",
		right: "we",
		reason:
			"X.690 §8.23.8: a BMPString has two octets for each character. This one has five octets, and zlint takes them for UTF-8. The decoder reports der.invalid-character.",
	},
	{
		file: "keyUsageWithoutTrailingZeroes.pem",
		lint: "e_superfluous_ku_encoding",
		right: "both",
		reason:
			"X.690 §11.2.2: 03 02 00 06 ends in a zero bit and is no DER, which zlint says in e_incorrect_ku_encoding alone; the decoder has one code for bits and octets too many.",
	},
	{
		file: "policyQualifiersOtherThanCpsNotPermittedValid.pem",
		lint: "e_policy_qualifiers_other_than_cps_not_permitted",
		right: "both",
		reason:
			"TLS BR §7.1.2.7.9 allows cps alone. The qualifiers are cps by their identifier, which is what zlint looks at, but hold no IA5String (RFC 5280 §4.2.1.4), so that there is no address.",
	},
	{
		file: "rsawithsha1after2016.pem",
		lint: "e_sub_cert_or_sub_ca_using_sha1",
		right: "we",
		reason:
			"TLS BR §7.1.3 spoke of new subscriber and subordinate CA certificates. This one is its own issuer: nobody verifies the signature of a root.",
	},
	{
		file: "subExtKeyUsageClientAuthPreBRv2.pem",
		lint: "e_sub_cert_eku_check",
		right: "both",
		reason:
			"TLS BR §7.1.2.7.10 was not yet in force, as zlint says; by RFC 5280 §4.2.1.12 clients refused such a server's certificate then too, which is what server-without-server-auth tells.",
	},
	{
		file: "html_entity_ok3.pem",
		lint: "e_subj_contains_html_entities",
		right: "configuration",
		reason: "O is “Steinway &amp; Sons”; zlint's test switches the lint off.",
	},
	{
		file: "caMissingCountry.pem",
		lint: "e_ca_country_name_missing",
		right: "configuration",
		reason: "zlint is told that the CA is cross-signed; without that the same file is an error in another row.",
	},
	{
		file: "caOrgNameMissing.pem",
		lint: "e_ca_organization_name_missing",
		right: "configuration",
		reason: "zlint is told that the CA is cross-signed; without that the same file is an error in another row.",
	},
	{
		file: "orgunit_in_ca_ko1.pem",
		lint: "e_subj_orgunit_in_ca_cert",
		right: "configuration",
		reason: "zlint is told that the CA is cross-signed; without that the same file is an error in another row.",
	},
];
