import type { Intent, Tool } from "./define-intent.ts";
import { changePassword as keytoolChangePassword } from "./keytool/change-password.ts";
import { connect as keytoolConnect } from "./keytool/connect.ts";
import { convertKeystore as keytoolConvertKeystore } from "./keytool/convert-keystore.ts";
import { csr as keytoolCsr } from "./keytool/csr.ts";
import { dates as keytoolDates } from "./keytool/dates.ts";
import { deleteAlias as keytoolDeleteAlias } from "./keytool/delete-alias.ts";
import { exportCertificate as keytoolExportCertificate } from "./keytool/export-certificate.ts";
import { fingerprint as keytoolFingerprint } from "./keytool/fingerprint.ts";
import { inspectCsr as keytoolInspectCsr } from "./keytool/inspect-csr.ts";
import { intermediateCa as keytoolIntermediateCa } from "./keytool/intermediate-ca.ts";
import { key as keytoolKey } from "./keytool/key.ts";
import { list as keytoolList } from "./keytool/list.ts";
import { moderniseP12 as keytoolModerniseP12 } from "./keytool/modernise-p12.ts";
import { pkcs7ToPem as keytoolPkcs7ToPem } from "./keytool/pkcs7-to-pem.ts";
import { renameAlias as keytoolRenameAlias } from "./keytool/rename-alias.ts";
import { rootCa as keytoolRootCa } from "./keytool/root-ca.ts";
import { selfSignedCertificate as keytoolSelfSignedCertificate } from "./keytool/self-signed.ts";
import { sign as keytoolSign } from "./keytool/sign.ts";
import { toPem as keytoolToPem } from "./keytool/to-pem.ts";
import { truststore as keytoolTruststore } from "./keytool/truststore.ts";
import { changePassword as opensslChangePassword } from "./openssl/change-password.ts";
import { checkKey as opensslCheckKey } from "./openssl/check-key.ts";
import { connect as opensslConnect } from "./openssl/connect.ts";
import { crl as opensslCrl } from "./openssl/crl.ts";
import { csr as opensslCsr } from "./openssl/csr.ts";
import { dates as opensslDates } from "./openssl/dates.ts";
import { exportCertificate as opensslExportCertificate } from "./openssl/export-certificate.ts";
import { fingerprint as opensslFingerprint } from "./openssl/fingerprint.ts";
import { inspectCsr as opensslInspectCsr } from "./openssl/inspect-csr.ts";
import { intermediateCa as opensslIntermediateCa } from "./openssl/intermediate-ca.ts";
import { key as opensslKey } from "./openssl/key.ts";
import { keyToPkcs8 as opensslKeyToPkcs8 } from "./openssl/key-to-pkcs8.ts";
import { keyToTraditional as opensslKeyToTraditional } from "./openssl/key-to-traditional.ts";
import { list as opensslList } from "./openssl/list.ts";
import { moderniseP12 as opensslModerniseP12 } from "./openssl/modernise-p12.ts";
import { p12 as opensslP12 } from "./openssl/p12.ts";
import { p12ToPem as opensslP12ToPem } from "./openssl/p12-to-pem.ts";
import { pemToPkcs7 as opensslPemToPkcs7 } from "./openssl/pem-to-pkcs7.ts";
import { pkcs7ToPem as opensslPkcs7ToPem } from "./openssl/pkcs7-to-pem.ts";
import { revoke as opensslRevoke } from "./openssl/revoke.ts";
import { rootCa as opensslRootCa } from "./openssl/root-ca.ts";
import { selfSignedCertificate as opensslSelfSignedCertificate } from "./openssl/self-signed.ts";
import { sign as opensslSign } from "./openssl/sign.ts";
import { spkiPin as opensslSpkiPin } from "./openssl/spki-pin.ts";
import { toDer as opensslToDer } from "./openssl/to-der.ts";
import { toPem as opensslToPem } from "./openssl/to-pem.ts";
import { verifyChain as opensslVerifyChain } from "./openssl/verify-chain.ts";

/** Every intent of every tool, in the order of a certificate's life. */
export const INTENTS: readonly Intent[] = [
	opensslKey,
	keytoolKey,
	opensslCsr,
	keytoolCsr,
	opensslInspectCsr,
	keytoolInspectCsr,
	opensslSelfSignedCertificate,
	keytoolSelfSignedCertificate,
	opensslRootCa,
	keytoolRootCa,
	opensslIntermediateCa,
	keytoolIntermediateCa,
	opensslSign,
	keytoolSign,
	opensslCrl,
	opensslRevoke,
	opensslP12,
	opensslP12ToPem,
	opensslExportCertificate,
	keytoolExportCertificate,
	keytoolConvertKeystore,
	opensslModerniseP12,
	keytoolModerniseP12,
	keytoolTruststore,
	opensslList,
	keytoolList,
	opensslChangePassword,
	keytoolChangePassword,
	keytoolRenameAlias,
	keytoolDeleteAlias,
	opensslToPem,
	keytoolToPem,
	opensslToDer,
	opensslKeyToPkcs8,
	opensslKeyToTraditional,
	opensslPkcs7ToPem,
	keytoolPkcs7ToPem,
	opensslPemToPkcs7,
	opensslSpkiPin,
	opensslCheckKey,
	opensslVerifyChain,
	opensslDates,
	keytoolDates,
	opensslFingerprint,
	keytoolFingerprint,
	opensslConnect,
	keytoolConnect,
];

export const INTENT_IDS: readonly string[] = [...new Set(INTENTS.map(({ id }) => id))];

/** The intent of that name for that tool, or for the first tool that has it. */
export const findIntent = (id: string, tool?: Tool): Intent | undefined =>
	INTENTS.find((intent) => intent.id === id && (tool === undefined || intent.tool === tool));
