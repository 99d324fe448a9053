import * as l10n from "@vscode/l10n";
import type { ObjectIdentifier } from "../../der/oid.ts";

/** The extensions people meet; the others go by the standards' names. */
const WORDS: ReadonlyMap<string, () => string> = new Map([
	["authorityInfoAccess", () => l10n.t("Authority information access")],
	["authorityKeyIdentifier", () => l10n.t("Authority key identifier")],
	["basicConstraints", () => l10n.t("Basic constraints")],
	["cRLDistributionPoints", () => l10n.t("CRL distribution points")],
	["cRLNumber", () => l10n.t("CRL number")],
	["cRLReason", () => l10n.t("Revocation reason")],
	["certificateIssuer", () => l10n.t("Certificate issuer")],
	["certificatePolicies", () => l10n.t("Certificate policies")],
	["delegationUsage", () => l10n.t("Delegated credentials")],
	["deltaCRLIndicator", () => l10n.t("Delta CRL indicator")],
	["extKeyUsage", () => l10n.t("Extended key usage")],
	["freshestCRL", () => l10n.t("Freshest CRL")],
	["inhibitAnyPolicy", () => l10n.t("Inhibit any policy")],
	["invalidityDate", () => l10n.t("Invalidity date")],
	["issuerAltName", () => l10n.t("Issuer alternative names")],
	["issuingDistributionPoint", () => l10n.t("Issuing distribution point")],
	["keyUsage", () => l10n.t("Key usage")],
	["microsoftApplicationPolicies", () => l10n.t("Application policies (Microsoft)")],
	["microsoftCAVersion", () => l10n.t("CA version (Microsoft)")],
	["microsoftCRLNextPublish", () => l10n.t("Next CRL publication (Microsoft)")],
	["microsoftCertificateTemplate", () => l10n.t("Certificate template (Microsoft)")],
	["microsoftCertificateTemplateName", () => l10n.t("Certificate template name (Microsoft)")],
	["microsoftNtdsSecurity", () => l10n.t("Account SID (Microsoft)")],
	["microsoftPreviousCertHash", () => l10n.t("Previous CA certificate hash (Microsoft)")],
	["nameConstraints", () => l10n.t("Name constraints")],
	["netscapeCertType", () => l10n.t("Netscape certificate type")],
	["netscapeComment", () => l10n.t("Netscape comment")],
	["noRevAvail", () => l10n.t("No revocation information available")],
	["ocspNoCheck", () => l10n.t("OCSP no check")],
	["policyConstraints", () => l10n.t("Policy constraints")],
	["policyMappings", () => l10n.t("Policy mappings")],
	["precertificatePoison", () => l10n.t("Precertificate poison")],
	["privateKeyUsagePeriod", () => l10n.t("Private key usage period")],
	["qcStatements", () => l10n.t("Qualified certificate statements")],
	["signedCertificateTimestampList", () => l10n.t("Signed certificate timestamps (SCT)")],
	["smimeCapabilities", () => l10n.t("S/MIME capabilities")],
	["subjectAltName", () => l10n.t("Subject alternative names")],
	["subjectDirectoryAttributes", () => l10n.t("Subject directory attributes")],
	["subjectInfoAccess", () => l10n.t("Subject information access")],
	["subjectKeyIdentifier", () => l10n.t("Subject key identifier")],
	["tlsFeature", () => l10n.t("TLS features")],
]);

/** An extension as a label: words, else the name, else the OID. */
export const extensionInWords = ({ name, dotted }: ObjectIdentifier): string =>
	name === undefined ? dotted : (WORDS.get(name)?.() ?? name);
