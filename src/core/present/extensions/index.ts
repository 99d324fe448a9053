import type { Item } from "../../item.ts";
import type { Extension } from "../../x509/extension.ts";
import type { ExtensionName, ExtensionValues } from "../../x509/extensions/registry.ts";
import { octets } from "../detail/rows.ts";
import type { RowValue } from "../detail-view.ts";
import { accessDescriptions } from "./access-descriptions.ts";
import { altName } from "./alt-name.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { certificatePolicies } from "./certificate-policies.ts";
import { smimeCapabilities, subjectDirectoryAttributes } from "./directory-attributes.ts";
import { distributionPoints, issuingDistributionPoint } from "./distribution-points.ts";
import { authorityKeyIdentifier, subjectKeyIdentifier } from "./key-identifier.ts";
import { extKeyUsage, keyUsage } from "./key-usage.ts";
import { microsoftCAVersion, microsoftCertificateTemplate, microsoftNtdsSecurity } from "./microsoft.ts";
import { nameConstraints } from "./name-constraints.ts";
import * as plain from "./plain-values.ts";
import { inhibitAnyPolicy, policyConstraints, policyMappings } from "./policy-rules.ts";
import { privateKeyUsagePeriod } from "./private-key-usage-period.ts";
import { qcStatements } from "./qc-statements.ts";
import type { ExtensionRenderer } from "./renderer.ts";
import { signedCertificateTimestamps } from "./signed-certificate-timestamps.ts";
import { structured } from "./structured.ts";
import { tlsFeature } from "./tls-feature.ts";

/** Those with words of their own; the others, rare ones, are shown by their structure. */
const RENDERERS: { readonly [N in ExtensionName]?: ExtensionRenderer<ExtensionValues[N]> } = {
	adobeArchiveRevInfo: plain.count,
	authorityInfoAccess: accessDescriptions,
	authorityKeyIdentifier,
	basicConstraints,
	certificateIssuer: altName,
	certificatePolicies,
	cRLDistributionPoints: distributionPoints,
	cRLNumber: plain.hexNumber,
	cRLReason: plain.reason,
	delegationUsage: plain.presence,
	deltaCRLIndicator: plain.hexNumber,
	expiredCertsOnCRL: plain.time,
	extKeyUsage,
	freshestCRL: distributionPoints,
	holdInstructionCode: plain.objectIdentifier,
	inhibitAnyPolicy,
	invalidityDate: plain.time,
	issuerAltName: altName,
	issuingDistributionPoint,
	keyUsage,
	microsoftApplicationPolicies: certificatePolicies,
	microsoftCAVersion,
	microsoftCertificateTemplate,
	microsoftCertificateTemplateName: plain.plainText,
	microsoftCRLNextPublish: plain.time,
	microsoftNtdsSecurity,
	microsoftPreviousCertHash: plain.hexOctets,
	nameConstraints,
	netscapeBaseUrl: plain.plainText,
	netscapeCaPolicyUrl: plain.plainText,
	netscapeCaRevocationUrl: plain.plainText,
	netscapeCertType: plain.flags,
	netscapeComment: plain.plainText,
	netscapeRenewalUrl: plain.plainText,
	netscapeRevocationUrl: plain.plainText,
	netscapeSslServerName: plain.plainText,
	noRevAvail: plain.presence,
	ocspNoCheck: plain.presence,
	ocspSignedCertificateTimestampList: signedCertificateTimestamps,
	policyConstraints,
	policyMappings,
	precertificatePoison: plain.presence,
	privateKeyUsagePeriod,
	qcStatements,
	signedCertificateTimestampList: signedCertificateTimestamps,
	smimeCapabilities,
	subjectAltName: altName,
	subjectDirectoryAttributes,
	subjectInfoAccess: accessDescriptions,
	subjectKeyIdentifier,
	tlsFeature,
};

/** The value of an extension for a person; in hex where it is not understood or not readable. */
export function extensionValue(item: Item, extension: Extension): RowValue {
	const { content } = extension;
	if (content === undefined) return octets(extension.valueBytes);
	return rendered(content.name, content.value, item, extension);
}

function rendered<N extends ExtensionName>(
	name: N,
	value: ExtensionValues[N],
	item: Item,
	extension: Extension,
): RowValue {
	const render: ExtensionRenderer<ExtensionValues[N]> | undefined = RENDERERS[name];
	return render === undefined ? structured(value) : render(value, item, extension);
}
