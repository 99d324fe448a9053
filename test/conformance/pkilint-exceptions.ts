/** A disagreement with pkilint: for which files, who is right, and by which clause. */
export interface PkilintException {
	readonly code: string;
	/** Below the folder of certificates, without their extension. */
	readonly files: readonly string[];
	/** `both`: of what each was told or asks, each is right. */
	readonly right: "we" | "pkilint" | "both";
	readonly because: string;
}

const TOLD_BY_FOLDER = "pkilint is told by its user what kind of certificate it is; we see from the certificate alone";
const NO_EXTENSIONS = "tls_br/iv_final_certificate/no_extensions";
const UNREADABLE = "pkilint reads no more of an extension that breaks its syntax; we report that and read on";
const UNMARKED = ["rsapss_bad_salt_length", "rsapss_sig_alg"].map(
	(name) => `etsi/qncp_w_gen_legal_person_eidas_final_certificate/${name}`,
);

export const PKILINT_EXCEPTIONS: readonly PkilintException[] = [
	...["cabf.aia_extension_missing", "cabf.serverauth.subscriber.extended_key_usage_extension_absent"].map(
		(code): PkilintException => ({
			code,
			files: [NO_EXTENSIONS],
			right: "both",
			because:
				"The certificate has no extensions at all; pkilint says that alone, we say which are needed (TLS BR §7.1.2.7.6).",
		}),
	),
	{
		code: "cabf.serverauth.subscriber.revocation_information_absent",
		files: [NO_EXTENSIONS],
		right: "both",
		because: "The same.",
	},
	{
		code: "cabf.serverauth.ca_first_policy_oid_not_reserved",
		files: ["tls_br/internal_unconstrained_tls_ca/cert_policies_not_der"],
		right: "we",
		because: `${UNREADABLE} (X.690 §8.9: an empty policyQualifiers takes nothing from the policies beside it).`,
	},
	{
		code: "cabf.serverauth.certificate_policy_qualifier_present",
		files: ["tls_br/internal_unconstrained_tls_ca/cert_policies_not_der"],
		right: "we",
		because: `${UNREADABLE} (TLS BR §7.1.2.10.5).`,
	},
	{
		code: "cabf.serverauth.ocsp_responder.prohibited_ku_present",
		files: ["tls_br/ocsp_responder/digsig_ku_missing"],
		right: "we",
		because:
			"keyUsage is nonRepudiation, which TLS BR §7.1.2.8.7 forbids beside asking for digitalSignature; pkilint says the second.",
	},
	{
		code: "cabf.serverauth.ocsp_responder.unknown_extension_present",
		files: ["tls_br/ocsp_responder/bad_eku"],
		right: "both",
		because: `Without OCSPSigning it is no responder (RFC 6960 §4.2.2.2): ${TOLD_BY_FOLDER}.`,
	},
	{
		code: "cabf.serverauth.ocsp_responder.unknown_eku_present",
		files: ["tls_br/ocsp_responder/bad_eku"],
		right: "both",
		because: "The same.",
	},
	{
		code: "cabf.serverauth.subscriber_rsa_digitalsignature_and_keyencipherment_present",
		files: ["tls_br/ov_final_certificate/bad_rsa_exponent"],
		right: "we",
		because: "Both usages stand there (TLS BR §7.1.2.7.11); pkilint stops at the forbidden keyAgreement beside them.",
	},
	{
		code: "etsi.en_319_412_2.gen-4.2.3.1-2.common_name_attribute_absent",
		files: ["etsi/qncp_w_ov_eidas_final_certificate/qcretention_good"],
		right: "we",
		because:
			"The issuer has no common name, which EN 319 412-2 §4.2.3.1 asks for; pkilint leaves issuers of website certificates to the TLS BR.",
	},
	{
		code: "etsi.en_319_412_2.gen-4.4.1-4.ca_issuers_aia_access_method_http_uri_missing",
		files: [
			"empty_qc_statements",
			"invalid_issuer",
			"invalid_qc_type",
			"missing_qc_statements",
			"wrong_qualified_policy",
		].map((name) => `etsi/qcp_n_qscd_eidas_final_certificate/${name}`),
		right: "both",
		because:
			"The address is https: EN 319 412-2 §4.4.1 takes it, RFC 5280 §8 warns of it because its own certificate has to be checked first.",
	},
	{
		code: "etsi.en_319_412_2.nat-4.2.4-4.mixed_pseudonym_and_name_attributes_present",
		files: ["etsi/qncp_w_gen_natural_person_eidas_final_certificate/missing_subject_cn_and_c"],
		right: "we",
		because:
			"The subject has surname, givenName and pseudonym (NAT-4.2.4-4); pkilint stops at the attributes that are missing.",
	},
	{
		code: "etsi.en_319_412_5.qcs-5.01.qc_sscd_qualified_statement_present",
		files: ["etsi/qcp_n_qscd_eidas_final_certificate/wrong_qualified_policy"],
		right: "both",
		because: `The policy is one without a device (EN 319 411-2 §5.3), the statement says there is one: ${TOLD_BY_FOLDER}.`,
	},
	{
		code: "etsi.en_319_412_5.qcs-5.01.qc_type_qualified_statement_absent",
		files: ["etsi/evcp_pre_certificate/multiple_etsi_policy_oids"],
		right: "we",
		because:
			"QcCompliance says that it is qualified, and such a certificate has QcType too (EN 319 412-5 §5); pkilint is told that it is not qualified.",
	},
	{
		code: "itu.invalid_asn1_syntax",
		files: [
			"etsi/ncp_natural_person_certificate/longer_than_64_common_name",
			...["invalid_dnsname_syntax_san", "missing_san", "prohibited_reservered_label_san", "prohibited_san_type"].map(
				(name) => `etsi/qncp_w_gen_legal_person_eidas_final_certificate/${name}`,
			),
		],
		right: "both",
		because:
			"EN 319 412-2 §4.2.4 lifts the limit of 64 characters for its certificates; software that knows RFC 5280 appendix A.1 alone keeps to it, of which we warn.",
	},
	{
		code: "itu.invalid_asn1_syntax",
		files: ["etsi/qevcp_w_non_eidas_pre_certificate/more_than_one_qctype"],
		right: "both",
		because:
			"QcType is a SEQUENCE OF in EN 319 412-5 §4.2.3, of which we read all; pkilint's module has a size of one.",
	},
	{
		code: "pkix.invalid_email_address_syntax",
		files: ["pkix/bad_san_encoding"],
		right: "we",
		because: `${UNREADABLE}: UTF-8 in an rfc822Name (RFC 5280 §4.2.1.6).`,
	},
	{
		code: "pkix.public_key_algorithm_unsupported",
		files: ["pkix/unknown_key_type_cross_ca_no_aki"],
		right: "both",
		because: "Neither knows the algorithm; pkilint says so only where there is a keyUsage to compare it with.",
	},
	{
		code: "cabf.internal_domain_name",
		files: [
			"tls_br/non_tls_ca/nameconstraints_double_quote_dnsname",
			"tls_br/non_tls_ca/ocspsigning_eku",
			"tls_br/ov_pre_certificate/invalid_cpsuri_syntax",
		],
		right: "we",
		because:
			"TLS BR §4.2.2 speaks of names that are certified; these are a name constraint and the address of a statement, whose syntax we report (constraint-without-effect, malformed-location).",
	},
	{
		code: "cabf.serverauth.ca.certificate_policies_extension_absent",
		files: ["tls_br/precert_signing_ca/prohibited_eku"],
		right: "we",
		because:
			"Issued on a day when a CA did not need the extension (TLS BR before 2.0.0, §7.1.6.3); pkilint does not ask for dates.",
	},
	{
		code: "cabf.serverauth.ca.emailprotection_eku_present",
		files: ["tls_br/internal_unconstrained_tls_ca/missing_serverauth_eku"],
		right: "both",
		because: `A CA without serverAuth issues nothing for TLS (TLS BR §7.1.2.10.6): ${TOLD_BY_FOLDER}.`,
	},
	{
		code: "cabf.serverauth.certificate_validity_period_exceeds_398_days",
		files: [
			"tls_br/ev_pre_certificate/aki_issuer_cert_info_present",
			"tls_br/ov_final_certificate/bad_rsa_exponent",
			"tls_br/ov_pre_certificate/prohibited_printablestring_char",
		],
		right: "we",
		because: "Issued before 2020-09-01, when TLS BR §6.3.2 allowed 825 days or more; pkilint does not ask for dates.",
	},
	{
		code: "cabf.serverauth.cross_ca.unknown_extension_present",
		files: ["tls_br/internal_cross_ca/discouraged_extension"],
		right: "we",
		because: "The extension is the poison of a precertificate, which TLS BR §7.1.2.9 allows for every profile.",
	},
	{
		code: "cabf.serverauth.ov.organization_name_attribute_absent",
		files: ["tls_br/ov_final_certificate/multiple_atv_in_rdn"],
		right: "we",
		because:
			"The organization is there, as the second attribute of an RDN (X.501 §9.3); that it may not be is said by another code.",
	},
	{
		code: "cabf.serverauth.prohibited_signature_algorithm_encoding",
		files: [
			"tls_br/root_ca/basic_constraints_not_critical",
			"tls_br/root_ca/basicconstraints_pathlenconstraint_present",
		],
		right: "both",
		because:
			"SHA-1 in the signature of a root by itself, which nobody verifies (RFC 5280 §6.1.1 d); TLS BR §7.1.3.2 forbids it all the same.",
	},
	{
		code: "etsi.en_319_412_2.gen-4.3.11-2.crldp_extension_missing",
		files: UNMARKED,
		right: "both",
		because: `Neither a policy nor a statement of ETSI is there: ${TOLD_BY_FOLDER}.`,
	},
	{
		code: "etsi.en_319_412_2.nat-4.3.2-1.mixed_key_usage_setting",
		files: UNMARKED,
		right: "both",
		because: "The same.",
	},
	{ code: "etsi.en_319_412_2.qc_statements_extension_absent", files: UNMARKED, right: "both", because: "The same." },
	{
		code: "etsi.en_319_412_4.web-4.1.3-4.common_name_unknown_source",
		files: ["etsi/qncp_w_gen_legal_person_eidas_final_certificate/ip_addr_common_name_value"],
		right: "both",
		because:
			"The common name is an address that stands among the alternative names, as TLS BR §7.1.4.3 has it; EN 319 412-4 §4.1.3 takes a DNS name alone.",
	},
	{
		code: "etsi.ts_119_495.gen-5.1.1.qc_eu_pds_missing",
		files: ["etsi/qevcp_w_psd2_eidas_pre_certificate/qc_eupds_missing"],
		right: "we",
		because:
			"QcPDS (0.4.0.1862.1.5) stands there with an address (EN 319 412-5 §4.3.4); what is missing is the statement of TS 119 495 itself, which we report.",
	},
	{
		code: "pkix.authority_key_identifier_extension_absent",
		files: ["pkix/v1_root_signed_with_md2"],
		right: "we",
		because: "A certificate of version 1 cannot have extensions (RFC 5280 §4.1.2.1), and it is self-signed (§4.2.1.1).",
	},
];
