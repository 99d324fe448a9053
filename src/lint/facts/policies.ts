import type { Certificate } from "../../core/x509/certificate.ts";
import type { PolicyInformation } from "../../core/x509/extensions/certificate-policies.ts";

/** The policies a certificate states, in their order; none where the extension is not there or not readable. */
export const policiesOf = (certificate: Certificate): readonly PolicyInformation[] =>
	certificate.extensionValue("certificatePolicies") ?? [];

/** Whether a policy is one of the CA/Browser Forum's for TLS (TLS BR §7.1.6.1). */
export const isReservedTlsPolicy = ({ policyIdentifier }: PolicyInformation): boolean =>
	VALIDATION[policyIdentifier.dotted] !== undefined;

/** How the subject of a certificate for TLS was validated: domain, organization, individual, extended. */
export type Validation = "DV" | "OV" | "IV" | "EV";

const VALIDATION: Readonly<Record<string, Validation>> = {
	"2.23.140.1.1": "EV",
	"2.23.140.1.2.1": "DV",
	"2.23.140.1.2.2": "OV",
	"2.23.140.1.2.3": "IV",
};

/** What the first of the reserved policies says; undefined without one. */
export const validationOf = (certificate: Certificate): Validation | undefined =>
	policiesOf(certificate)
		.map(({ policyIdentifier }) => VALIDATION[policyIdentifier.dotted])
		.find((validation) => validation !== undefined);
