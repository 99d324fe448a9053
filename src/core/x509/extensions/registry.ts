import { accessDescriptions } from "./access-descriptions.ts";
import { adobeArchiveRevInfo, adobeTimestamp } from "./adobe-timestamp.ts";
import { altName } from "./alt-name.ts";
import { autonomousSysIds } from "./autonomous-sys-ids.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { certificatePolicies } from "./certificate-policies.ts";
import { distributionPoints } from "./crl-distribution-points.ts";
import { crlNumber } from "./crl-number.ts";
import { cRLReason } from "./crl-reason.ts";
import type { ExtensionDecoder } from "./decoder.ts";
import { entrustVersInfo } from "./entrust-version.ts";
import { extKeyUsage } from "./ext-key-usage.ts";
import { holdInstructionCode } from "./hold-instruction-code.ts";
import { ipAddrBlocks } from "./ip-addr-blocks.ts";
import { issuingDistributionPoint } from "./issuing-distribution-point.ts";
import { authorityKeyIdentifier, subjectKeyIdentifier } from "./key-identifier.ts";
import { keyUsage } from "./key-usage.ts";
import { leiCode, leiRole } from "./legal-entity-identifier.ts";
import { microsoftCAVersion, microsoftPreviousCertHash } from "./microsoft-ca.ts";
import { microsoftNtdsSecurity } from "./microsoft-ntds-security.ts";
import { microsoftCertificateTemplate, microsoftCertificateTemplateName } from "./microsoft-template.ts";
import { nameConstraints } from "./name-constraints.ts";
import { netscapeCertType, netscapeString } from "./netscape.ts";
import { nullExtension } from "./null-extension.ts";
import { cabfOrganizationIdentifier } from "./organization-identifier.ts";
import { inhibitAnyPolicy, policyConstraints } from "./policy-constraints.ts";
import { policyMappings } from "./policy-mappings.ts";
import { privateKeyUsagePeriod } from "./private-key-usage-period.ts";
import { proxyCertInfo } from "./proxy-cert-info.ts";
import { qcStatements } from "./qc-statements.ts";
import { issuerSignTool, subjectSignTool } from "./sign-tool.ts";
import { signedCertificateTimestampList } from "./signed-certificate-timestamps.ts";
import { expiredCertsOnCRL, invalidityDate, microsoftCRLNextPublish } from "./single-time.ts";
import { smimeCapabilities } from "./smime-capabilities.ts";
import { subjectDirectoryAttributes } from "./subject-directory-attributes.ts";
import { tlsFeature } from "./tls-feature.ts";
import { torServiceDescriptor } from "./tor-service-descriptor.ts";

/** One decoder for each extension that is understood, under the standards' names. */
const DECODERS = {
	adobeArchiveRevInfo,
	adobeTimestamp,
	authorityInfoAccess: accessDescriptions,
	authorityKeyIdentifier,
	autonomousSysIds,
	"autonomousSysIds-v2": autonomousSysIds,
	basicConstraints,
	cabfOrganizationIdentifier,
	certificateIssuer: altName,
	certificatePolicies,
	cRLDistributionPoints: distributionPoints,
	cRLNumber: crlNumber,
	cRLReason,
	delegationUsage: nullExtension,
	deltaCRLIndicator: crlNumber,
	entrustVersInfo,
	expiredCertsOnCRL,
	extKeyUsage,
	freshestCRL: distributionPoints,
	holdInstructionCode,
	inhibitAnyPolicy,
	invalidityDate,
	ipAddrBlocks,
	"ipAddrBlocks-v2": ipAddrBlocks,
	issuerAltName: altName,
	issuerSignTool,
	issuingDistributionPoint,
	keyUsage,
	leiCode,
	leiRole,
	microsoftApplicationPolicies: certificatePolicies,
	microsoftCAVersion,
	microsoftCertificateTemplate,
	microsoftCertificateTemplateName,
	microsoftCRLNextPublish,
	microsoftNtdsSecurity,
	microsoftPreviousCertHash,
	nameConstraints,
	netscapeBaseUrl: netscapeString,
	netscapeCaPolicyUrl: netscapeString,
	netscapeCaRevocationUrl: netscapeString,
	netscapeCertType,
	netscapeComment: netscapeString,
	netscapeRenewalUrl: netscapeString,
	netscapeRevocationUrl: netscapeString,
	netscapeSslServerName: netscapeString,
	noRevAvail: nullExtension,
	ocspNoCheck: nullExtension,
	ocspSignedCertificateTimestampList: signedCertificateTimestampList,
	policyConstraints,
	policyMappings,
	precertificatePoison: nullExtension,
	privateKeyUsagePeriod,
	proxyCertInfo,
	qcStatements,
	signedCertificateTimestampList,
	smimeCapabilities,
	subjectAltName: altName,
	subjectDirectoryAttributes,
	subjectInfoAccess: accessDescriptions,
	subjectKeyIdentifier,
	subjectSignTool,
	tlsFeature,
	torServiceDescriptor,
} satisfies Record<string, ExtensionDecoder<unknown>>;

export type ExtensionName = keyof typeof DECODERS;

/** The value of each understood extension. */
export type ExtensionValues = { readonly [K in ExtensionName]: NonNullable<ReturnType<(typeof DECODERS)[K]>> };

/** Name and value together, for code that goes through all extensions. */
export type DecodedExtension = {
	readonly [K in ExtensionName]: { readonly name: K; readonly value: ExtensionValues[K] };
}[ExtensionName];

const BY_NAME: ReadonlyMap<string, ExtensionDecoder<unknown>> = new Map(Object.entries(DECODERS));

/** The decoder for an extension's name; undefined where it is not understood. */
export const extensionDecoder = (name: string | undefined): ExtensionDecoder<unknown> | undefined =>
	name === undefined ? undefined : BY_NAME.get(name);
