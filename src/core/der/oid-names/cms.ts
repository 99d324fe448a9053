/** Contents and attributes of CMS, requests and timestamps: RFC 2985, 3161, 5083, 5035, 5652, Microsoft. */
export const CMS_OIDS: readonly (readonly [dotted: string, name: string])[] = [
	["1.2.840.113549.1.7.4", "signedAndEnvelopedData"],
	["1.2.840.113549.1.9.6", "counterSignature"],
	["1.2.840.113549.1.9.16.1.2", "id-ct-authData"],
	["1.2.840.113549.1.9.16.1.9", "id-ct-compressedData"],
	["1.2.840.113549.1.9.16.1.23", "id-ct-authEnvelopedData"],
	["1.2.840.113549.1.9.16.2.12", "signingCertificate"],
	["1.2.840.113549.1.9.16.2.14", "timeStampToken"],
	["1.2.840.113549.1.9.16.2.47", "signingCertificateV2"],
	["1.2.840.113549.1.9.52", "cmsAlgorithmProtection"],
	["1.3.6.1.4.1.311.2.1.4", "spcIndirectDataContent"],
	["1.3.6.1.4.1.311.2.1.14", "microsoftCertExtensions"],
	["1.3.6.1.4.1.311.10.1", "microsoftCertTrustList"],
	["1.3.6.1.4.1.311.13.2.1", "microsoftEnrollmentNameValuePair"],
	["1.3.6.1.4.1.311.13.2.2", "microsoftEnrollmentCSP"],
	["1.3.6.1.4.1.311.13.2.3", "microsoftOSVersion"],
	["1.3.6.1.4.1.311.21.20", "microsoftRequestClientInfo"],
];
