import {
	ANY,
	type Asn1Type,
	choice,
	deferred,
	ENCRYPTED_OCTETS,
	explicit,
	GENERALIZED_TIME,
	governed,
	INTEGER,
	implicit,
	OCTET_STRING,
	OID,
	octetsOf,
	sequence,
	sequenceOf,
	setOf,
} from "../notation.ts";
import { ALGORITHM_IDENTIFIER } from "./algorithms.ts";
import { CERTIFICATE, CERTIFICATE_LIST } from "./certificates.ts";
import { attribute, NAME } from "./names.ts";
import { TST_INFO } from "./timestamp-info.ts";

/** `ContentInfo` (RFC 5652 §3) whose `data`, where it has that type, is as given. */
export const contentInfo = (data: Asn1Type): Asn1Type =>
	sequence("ContentInfo", {
		contentType: OID,
		content: explicit(
			0,
			governed(() => ({ ...CONTENTS, data })),
		),
	});

const CERTIFICATES = setOf(
	choice({
		certificate: CERTIFICATE,
		v1AttrCert: implicit(1, ANY),
		v2AttrCert: implicit(2, ANY),
		other: implicit(3, ANY),
	}),
	"CertificateSet",
);
const REVOCATIONS = setOf(choice({ crl: CERTIFICATE_LIST, other: implicit(1, ANY) }), "RevocationInfoChoices");

const ISSUER_AND_SERIAL_NUMBER = sequence("IssuerAndSerialNumber", { issuer: NAME, serialNumber: INTEGER });

/** Attributes of a signer that contain more CMS: RFC 5652 §11.4, RFC 3161 §A. */
const SIGNER_ATTRIBUTES: Readonly<Record<string, Asn1Type>> = {
	timeStampToken: deferred(() => CMS),
	counterSignature: deferred(() => SIGNER_INFO),
};

const SIGNER_INFO: Asn1Type = sequence("SignerInfo", {
	version: INTEGER,
	sid: choice({ issuerAndSerialNumber: ISSUER_AND_SERIAL_NUMBER, subjectKeyIdentifier: implicit(0, OCTET_STRING) }),
	digestAlgorithm: ALGORITHM_IDENTIFIER,
	signedAttrs: implicit(0, setOf(attribute(() => SIGNER_ATTRIBUTES))),
	signatureAlgorithm: ALGORITHM_IDENTIFIER,
	signature: OCTET_STRING,
	unsignedAttrs: implicit(1, setOf(attribute(() => SIGNER_ATTRIBUTES))),
});

const SIGNED_CONTENTS: Readonly<Record<string, Asn1Type>> = { "id-ct-TSTInfo": octetsOf(TST_INFO) };

const SIGNED_DATA = sequence("SignedData", {
	version: INTEGER,
	digestAlgorithms: setOf(ALGORITHM_IDENTIFIER),
	encapContentInfo: sequence("EncapsulatedContentInfo", {
		eContentType: OID,
		eContent: explicit(
			0,
			governed(() => SIGNED_CONTENTS, octetsOf(ANY)),
		),
	}),
	certificates: implicit(0, CERTIFICATES),
	crls: implicit(1, REVOCATIONS),
	signerInfos: setOf(SIGNER_INFO),
});

const ENCRYPTED_CONTENT_INFO = sequence("EncryptedContentInfo", {
	contentType: OID,
	contentEncryptionAlgorithm: ALGORITHM_IDENTIFIER,
	encryptedContent: implicit(0, ENCRYPTED_OCTETS),
});

const RECIPIENT_INFO = choice({
	ktri: sequence("KeyTransRecipientInfo", {
		version: INTEGER,
		rid: choice({ issuerAndSerialNumber: ISSUER_AND_SERIAL_NUMBER, subjectKeyIdentifier: implicit(0, OCTET_STRING) }),
		keyEncryptionAlgorithm: ALGORITHM_IDENTIFIER,
		encryptedKey: ENCRYPTED_OCTETS,
	}),
	kari: implicit(
		1,
		sequence("KeyAgreeRecipientInfo", {
			version: INTEGER,
			originator: explicit(0, ANY),
			ukm: explicit(1, OCTET_STRING),
			keyEncryptionAlgorithm: ALGORITHM_IDENTIFIER,
			recipientEncryptedKeys: sequenceOf(
				sequence("RecipientEncryptedKey", { rid: ANY, encryptedKey: ENCRYPTED_OCTETS }),
			),
		}),
	),
	kekri: implicit(
		2,
		sequence("KEKRecipientInfo", {
			version: INTEGER,
			kekid: sequence("KEKIdentifier", { keyIdentifier: OCTET_STRING, date: GENERALIZED_TIME, other: ANY }),
			keyEncryptionAlgorithm: ALGORITHM_IDENTIFIER,
			encryptedKey: ENCRYPTED_OCTETS,
		}),
	),
	pwri: implicit(
		3,
		sequence("PasswordRecipientInfo", {
			version: INTEGER,
			keyDerivationAlgorithm: implicit(0, ALGORITHM_IDENTIFIER),
			keyEncryptionAlgorithm: ALGORITHM_IDENTIFIER,
			encryptedKey: ENCRYPTED_OCTETS,
		}),
	),
	ori: implicit(4, sequence("OtherRecipientInfo", { oriType: OID, oriValue: ANY })),
});

const ORIGINATOR_INFO = sequence("OriginatorInfo", {
	certs: implicit(0, CERTIFICATES),
	crls: implicit(1, REVOCATIONS),
});

const UNPROTECTED_ATTRIBUTES = setOf(attribute(() => ({})));

/** The contents of RFC 5652 §5 to §8. */
const CONTENTS: Readonly<Record<string, Asn1Type>> = {
	signedData: SIGNED_DATA,
	envelopedData: sequence("EnvelopedData", {
		version: INTEGER,
		originatorInfo: implicit(0, ORIGINATOR_INFO),
		recipientInfos: setOf(RECIPIENT_INFO),
		encryptedContentInfo: ENCRYPTED_CONTENT_INFO,
		unprotectedAttrs: implicit(1, UNPROTECTED_ATTRIBUTES),
	}),
	encryptedData: sequence("EncryptedData", {
		version: INTEGER,
		encryptedContentInfo: ENCRYPTED_CONTENT_INFO,
		unprotectedAttrs: implicit(1, UNPROTECTED_ATTRIBUTES),
	}),
	digestedData: sequence("DigestedData", {
		version: INTEGER,
		digestAlgorithm: ALGORITHM_IDENTIFIER,
		encapContentInfo: sequence("EncapsulatedContentInfo", { eContentType: OID, eContent: explicit(0, octetsOf(ANY)) }),
		digest: OCTET_STRING,
	}),
};

/** PKCS#7 and CMS on their own. */
export const CMS: Asn1Type = contentInfo(octetsOf(ANY));
