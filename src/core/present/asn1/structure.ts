import * as l10n from "@vscode/l10n";
import type { Content, Item } from "../../item.ts";
import { keystoreTypeInWords } from "../words/keystore.ts";
import { KEY_PARAMETERS, RSA_PUBLIC_KEY, SUBJECT_PUBLIC_KEY_INFO } from "./grammar/algorithms.ts";
import {
	ATTRIBUTE_CERTIFICATE,
	CERTIFICATE,
	CERTIFICATE_LIST,
	CERTIFICATE_TRUST,
	CERTIFICATION_REQUEST,
} from "./grammar/certificates.ts";
import { CMS } from "./grammar/cms.ts";
import {
	DSA_PRIVATE_KEY,
	EC_PRIVATE_KEY,
	ENCRYPTED_PRIVATE_KEY_INFO,
	ONE_ASYMMETRIC_KEY,
	RSA_PRIVATE_KEY,
} from "./grammar/keys.ts";
import { OBJECT_STORE, PFX } from "./grammar/keystores.ts";
import { OCSP_REQUEST, OCSP_RESPONSE } from "./grammar/ocsp.ts";
import { TIME_STAMP_REQ, TIME_STAMP_RESP } from "./grammar/timestamps.ts";
import { ANY, type Asn1Type, sequence, sequenceOf } from "./notation.ts";

/** What the octets of an object are, from the first element on. */
export interface Asn1Structure {
	readonly root: Asn1Type;
	/** Whether there are private keys in it: what the grammar does not name is hidden then. */
	readonly isConfidential: boolean;
}

const open = (root: Asn1Type): Asn1Structure => ({ root, isConfidential: false });
const confidential = (root: Asn1Type): Asn1Structure => ({ root, isConfidential: true });

/** The elements that stand one behind the other in the octets, the object itself first. */
const elements = (type: Asn1Type): Asn1Type => sequenceOf(type);

/** The structure of an object, or a sentence on why it has none in ASN.1. */
export function asn1Structure(item: Item): Asn1Structure | string {
	const { content, bytes } = item;
	// Nothing keeps those of a key that a password opened.
	if (bytes.length === 0) return l10n.t("There are no bytes to show.");
	switch (content.kind) {
		case "certificate":
			return open(sequence(undefined, { Certificate: CERTIFICATE, CertAux: CERTIFICATE_TRUST }));
		case "certificateRequest":
			return open(elements(CERTIFICATION_REQUEST));
		case "crl":
			return open(elements(CERTIFICATE_LIST));
		case "privateKey":
			return privateKey(content.privateKey);
		case "publicKey":
			return open(elements(content.publicKey.format === "PKCS#1" ? RSA_PUBLIC_KEY : SUBJECT_PUBLIC_KEY_INFO));
		case "parameters":
			return open(parameters(content.parameters.type));
		case "attributeCertificate":
			return open(elements(ATTRIBUTE_CERTIFICATE));
		case "pkcs7":
			return open(elements(CMS));
		case "keystore":
			return keystore(content.keystore.type);
		case "ocspRequest":
			return open(elements(OCSP_REQUEST));
		case "ocspResponse":
			return open(elements(OCSP_RESPONSE));
		case "timestampRequest":
			return open(elements(TIME_STAMP_REQ));
		case "timestampResponse":
			return open(elements(TIME_STAMP_RESP));
		case "unknown":
			return open(ANY);
	}
}

type ContentOf<Kind extends Content["kind"]> = Extract<Content, { readonly kind: Kind }>;

function privateKey({ format, encryption }: ContentOf<"privateKey">["privateKey"]): Asn1Structure | string {
	if (encryption?.scheme === "DEK-Info")
		return l10n.t("The key is encrypted as a whole. Its ASN.1 structure shows only with the password.");
	switch (format) {
		case "PKCS#1":
			return confidential(elements(RSA_PRIVATE_KEY));
		case "SEC 1":
			return confidential(elements(EC_PRIVATE_KEY));
		case "OpenSSL DSA":
			return confidential(elements(DSA_PRIVATE_KEY));
		case "PKCS#8":
			return confidential(elements(encryption === undefined ? ONE_ASYMMETRIC_KEY : ENCRYPTED_PRIVATE_KEY_INFO));
		case "OpenSSH":
		case "JWK":
			return l10n.t("A key in the format {0} is no ASN.1: there is no such structure to show.", format);
		case "unknown":
			return l10n.t("This may be a private key in an unknown format. Its bytes are not shown.");
	}
}

function parameters(type: ContentOf<"parameters">["parameters"]["type"]): Asn1Type {
	switch (type) {
		case "DH":
			return elements(KEY_PARAMETERS.DH);
		case "DSA":
			return elements(KEY_PARAMETERS.DSA);
		case "EC":
			return elements(KEY_PARAMETERS.EC);
		case "X9.42 DH":
			return ANY;
	}
}

function keystore(type: ContentOf<"keystore">["keystore"]["type"]): Asn1Structure | string {
	if (type === "PKCS12") return confidential(elements(PFX));
	if (type === "BCFKS") return confidential(elements(OBJECT_STORE));
	return l10n.t(
		"A {0} keystore is no ASN.1: it is a binary format of its own, with certificates in DER between its fields.",
		keystoreTypeInWords(type),
	);
}
