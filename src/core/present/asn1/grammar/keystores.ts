import {
	type Asn1Type,
	BMP_STRING,
	deferred,
	ENCRYPTED_OCTETS,
	explicit,
	governed,
	INTEGER,
	OCTET_STRING,
	OID,
	octetsOf,
	publicSequence,
	SECRET_OF_ANY_TYPE,
	sequence,
	sequenceOf,
	setOf,
} from "../notation.ts";
import { ALGORITHM_IDENTIFIER } from "./algorithms.ts";
import { CERTIFICATE, CERTIFICATE_LIST } from "./certificates.ts";
import { contentInfo } from "./cms.ts";
import { ENCRYPTED_PRIVATE_KEY_INFO, ONE_ASYMMETRIC_KEY } from "./keys.ts";
import { attribute } from "./names.ts";

const BAG_ATTRIBUTES: Readonly<Record<string, Asn1Type>> = { friendlyName: BMP_STRING, localKeyId: OCTET_STRING };

/** The bags of RFC 7292 §4.2. */
const BAGS: Readonly<Record<string, Asn1Type>> = {
	keyBag: ONE_ASYMMETRIC_KEY,
	pkcs8ShroudedKeyBag: ENCRYPTED_PRIVATE_KEY_INFO,
	certBag: sequence("CertBag", { certId: OID, certValue: explicit(0, octetsOf(CERTIFICATE)) }),
	crlBag: sequence("CRLBag", { crlId: OID, crlValue: explicit(0, octetsOf(CERTIFICATE_LIST)) }),
	secretBag: sequence("SecretBag", { secretTypeId: OID, secretValue: explicit(0, SECRET_OF_ANY_TYPE) }),
	safeContentsBag: deferred(() => SAFE_CONTENTS),
};

const SAFE_CONTENTS: Asn1Type = sequenceOf(
	sequence("SafeBag", {
		bagId: OID,
		bagValue: explicit(
			0,
			governed(() => BAGS),
		),
		bagAttributes: setOf(attribute(() => BAG_ATTRIBUTES)),
	}),
	"SafeContents",
);

/** RFC 7292 §4. */
export const PFX = sequence("PFX", {
	version: INTEGER,
	authSafe: contentInfo(octetsOf(sequenceOf(contentInfo(octetsOf(SAFE_CONTENTS)), "AuthenticatedSafe"))),
	macData: publicSequence("MacData", {
		mac: sequence("DigestInfo", { digestAlgorithm: ALGORITHM_IDENTIFIER, digest: OCTET_STRING }),
		macSalt: OCTET_STRING,
		iterations: INTEGER,
	}),
});

/** Bouncy Castle's `ObjectStore`, as far as it shows without the password (org.bouncycastle.asn1.bc). */
export const OBJECT_STORE = sequence("ObjectStore", {
	storeData: sequence("EncryptedObjectStoreData", {
		encryptionAlgorithm: ALGORITHM_IDENTIFIER,
		encryptedContent: ENCRYPTED_OCTETS,
	}),
	integrityCheck: publicSequence("PbkdMacIntegrityCheck", {
		macAlgorithm: ALGORITHM_IDENTIFIER,
		pbkdAlgorithm: ALGORITHM_IDENTIFIER,
		mac: OCTET_STRING,
	}),
});
