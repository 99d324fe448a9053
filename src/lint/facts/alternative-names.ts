import type { Certificate } from "../../core/x509/certificate.ts";
import type { GeneralName } from "../../core/x509/extensions/general-name.ts";

/** The names of subjectAltName, in their order; none where the extension is not there or not readable. */
export const alternativeNames = (certificate: Certificate): readonly GeneralName[] =>
	certificate.extensionValue("subjectAltName") ?? [];

/** Those of one type. */
export const alternativeNamesOf = (certificate: Certificate, type: GeneralName["type"]): readonly GeneralName[] =>
	alternativeNames(certificate).filter((name) => name.type === type);
