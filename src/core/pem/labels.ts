/** What the label of a PEM block promises (RFC 7468 §5 to §13 and the labels that OpenSSL and OpenSSH write). */
export type LabelContent =
	| "certificate"
	| "trustedCertificate"
	| "certificateRequest"
	| "crl"
	| "privateKey"
	| "encryptedPrivateKey"
	| "publicKey"
	| "pkcs7"
	| "keystore"
	| "attributeCertificate"
	| "parameters"
	| "other";

const CONTENT_OF: ReadonlyMap<string, LabelContent> = new Map([
	["CERTIFICATE", "certificate"],
	["X509 CERTIFICATE", "certificate"],
	["X.509 CERTIFICATE", "certificate"],
	["TRUSTED CERTIFICATE", "trustedCertificate"],
	["CERTIFICATE REQUEST", "certificateRequest"],
	["NEW CERTIFICATE REQUEST", "certificateRequest"],
	["X509 CRL", "crl"],
	["CRL", "crl"],
	["PRIVATE KEY", "privateKey"],
	["RSA PRIVATE KEY", "privateKey"],
	["EC PRIVATE KEY", "privateKey"],
	["DSA PRIVATE KEY", "privateKey"],
	["OPENSSH PRIVATE KEY", "privateKey"],
	["ANY PRIVATE KEY", "privateKey"],
	["ENCRYPTED PRIVATE KEY", "encryptedPrivateKey"],
	["PUBLIC KEY", "publicKey"],
	["RSA PUBLIC KEY", "publicKey"],
	["PKCS7", "pkcs7"],
	["CMS", "pkcs7"],
	["PKCS #7 SIGNED DATA", "pkcs7"],
	["PKCS12", "keystore"],
	["ATTRIBUTE CERTIFICATE", "attributeCertificate"],
	["EC PARAMETERS", "parameters"],
	["DH PARAMETERS", "parameters"],
	["X9.42 DH PARAMETERS", "parameters"],
	["DSA PARAMETERS", "parameters"],
]);

export const labelContent = (label: string): LabelContent => CONTENT_OF.get(label) ?? "other";
