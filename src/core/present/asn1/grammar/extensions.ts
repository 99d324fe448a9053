import {
	ANY,
	type Asn1Type,
	BIT_STRING,
	BOOLEAN,
	choice,
	ENUMERATED,
	explicit,
	GENERALIZED_TIME,
	governed,
	IA5_STRING,
	INTEGER,
	implicit,
	NULL,
	OCTET_STRING,
	OID,
	octetsOf,
	sequence,
	sequenceOf,
} from "../notation.ts";
import { GENERAL_NAME, GENERAL_NAMES, relativeName } from "./names.ts";

const DISTRIBUTION_POINT_NAME = choice({
	fullName: implicit(0, GENERAL_NAMES),
	nameRelativeToCRLIssuer: relativeName(1),
});
const DISTRIBUTION_POINTS = sequenceOf(
	sequence("DistributionPoint", {
		distributionPoint: explicit(0, DISTRIBUTION_POINT_NAME),
		reasons: implicit(1, BIT_STRING),
		cRLIssuer: implicit(2, GENERAL_NAMES),
	}),
	"CRLDistributionPoints",
);
const POLICY_QUALIFIERS: Readonly<Record<string, Asn1Type>> = {
	cps: IA5_STRING,
	userNotice: sequence("UserNotice", {
		noticeRef: sequence("NoticeReference", { organization: ANY, noticeNumbers: sequenceOf(INTEGER) }),
		explicitText: ANY,
	}),
};
const POLICIES = sequenceOf(
	sequence("PolicyInformation", {
		policyIdentifier: OID,
		policyQualifiers: sequenceOf(
			sequence("PolicyQualifierInfo", { policyQualifierId: OID, qualifier: governed(() => POLICY_QUALIFIERS) }),
		),
	}),
	"CertificatePolicies",
);
const ACCESS_DESCRIPTIONS = sequenceOf(
	sequence("AccessDescription", { accessMethod: OID, accessLocation: GENERAL_NAME }),
);
const SUBTREES = sequenceOf(
	sequence("GeneralSubtree", { base: GENERAL_NAME, minimum: implicit(0, INTEGER), maximum: implicit(1, INTEGER) }),
	"GeneralSubtrees",
);

/** What the value of an extension is, by the name of its OID. RFC 5280 §4.2, §5.2, §5.3, and few others. */
const EXTENSION_VALUES: Readonly<Record<string, Asn1Type>> = {
	authorityKeyIdentifier: sequence("AuthorityKeyIdentifier", {
		keyIdentifier: implicit(0, OCTET_STRING),
		authorityCertIssuer: implicit(1, GENERAL_NAMES),
		authorityCertSerialNumber: implicit(2, INTEGER),
	}),
	subjectKeyIdentifier: OCTET_STRING,
	keyUsage: BIT_STRING,
	privateKeyUsagePeriod: sequence("PrivateKeyUsagePeriod", {
		notBefore: implicit(0, GENERALIZED_TIME),
		notAfter: implicit(1, GENERALIZED_TIME),
	}),
	subjectAltName: GENERAL_NAMES,
	issuerAltName: GENERAL_NAMES,
	certificateIssuer: GENERAL_NAMES,
	basicConstraints: sequence("BasicConstraints", { cA: BOOLEAN, pathLenConstraint: INTEGER }),
	nameConstraints: sequence("NameConstraints", {
		permittedSubtrees: implicit(0, SUBTREES),
		excludedSubtrees: implicit(1, SUBTREES),
	}),
	certificatePolicies: POLICIES,
	policyMappings: sequenceOf(
		sequence(undefined, { issuerDomainPolicy: OID, subjectDomainPolicy: OID }),
		"PolicyMappings",
	),
	policyConstraints: sequence("PolicyConstraints", {
		requireExplicitPolicy: implicit(0, INTEGER),
		inhibitPolicyMapping: implicit(1, INTEGER),
	}),
	inhibitAnyPolicy: INTEGER,
	extKeyUsage: sequenceOf(OID, "ExtKeyUsageSyntax"),
	cRLDistributionPoints: DISTRIBUTION_POINTS,
	freshestCRL: DISTRIBUTION_POINTS,
	authorityInfoAccess: ACCESS_DESCRIPTIONS,
	subjectInfoAccess: ACCESS_DESCRIPTIONS,
	tlsFeature: sequenceOf(INTEGER, "Features"),
	qcStatements: sequenceOf(sequence("QCStatement", { statementId: OID, statementInfo: ANY })),
	signedCertificateTimestampList: OCTET_STRING,
	precertificatePoison: NULL,
	ocspNoCheck: NULL,
	ocspNonce: OCTET_STRING,
	cRLNumber: INTEGER,
	deltaCRLIndicator: INTEGER,
	cRLReason: ENUMERATED,
	invalidityDate: GENERALIZED_TIME,
	holdInstructionCode: OID,
	issuingDistributionPoint: sequence("IssuingDistributionPoint", {
		distributionPoint: explicit(0, DISTRIBUTION_POINT_NAME),
		onlyContainsUserCerts: implicit(1, BOOLEAN),
		onlyContainsCACerts: implicit(2, BOOLEAN),
		onlySomeReasons: implicit(3, BIT_STRING),
		indirectCRL: implicit(4, BOOLEAN),
		onlyContainsAttributeCerts: implicit(5, BOOLEAN),
	}),
};

const VALUES_IN_OCTETS: Readonly<Record<string, Asn1Type>> = Object.fromEntries(
	Object.entries(EXTENSION_VALUES).map(([name, type]) => [name, octetsOf(type)]),
);

/** RFC 5280 §4.1. */
export const EXTENSIONS = sequenceOf(
	sequence("Extension", {
		extnID: OID,
		critical: BOOLEAN,
		extnValue: governed(() => VALUES_IN_OCTETS, octetsOf(ANY)),
	}),
	"Extensions",
);
