import type { Certificate } from "../../core/x509/certificate.ts";
import type { QCStatement } from "../../core/x509/extensions/qc-statements.ts";
import { policiesOf } from "./policies.ts";

/** The statements of a qualified certificate; none where the extension is not there or not readable. */
export const qcStatementsOf = (certificate: Certificate): readonly QCStatement[] =>
	certificate.extensionValue("qcStatements") ?? [];

/** The statement of that name. */
export const qcStatement = (certificate: Certificate, name: string): QCStatement | undefined =>
	qcStatementsOf(certificate).find(({ statementId }) => statementId.name === name);

/** ETSI's policies for qualified certificates (EN 319 411-2 §5.3). */
const QUALIFIED_POLICIES = "0.4.0.194112.1.";
/** Those for certificates of payment service providers (TS 119 495 §6.1). */
export const PSD2_POLICY = "0.4.0.19495.3.1";
/** The policies of EN 319 411-1 §5.3, qualified or not. */
const CERTIFICATE_POLICIES = "0.4.0.2042.1.";

/** The policies of ETSI that say what kind of certificate it is, by dotted OID. */
export const qualifiedPolicies = (certificate: Certificate): readonly string[] =>
	policyIds(certificate).filter((dotted) => dotted.startsWith(QUALIFIED_POLICIES));

/** Those that say how the CA works: NCP, LCP, EVCP, … */
export const etsiPolicies = (certificate: Certificate): readonly string[] =>
	policyIds(certificate).filter((dotted) => dotted.startsWith(CERTIFICATE_POLICIES));

export const policyIds = (certificate: Certificate): readonly string[] =>
	policiesOf(certificate).map(({ policyIdentifier }) => policyIdentifier.dotted);

/** Whether a certificate says that it is qualified, by a statement or a policy, or follows ETSI's profiles all the same. */
export const isOfEtsiProfile = (certificate: Certificate): boolean =>
	certificate.extension("qcStatements") !== undefined ||
	policyIds(certificate).includes(PSD2_POLICY) ||
	qualifiedPolicies(certificate).length > 0 ||
	etsiPolicies(certificate).length > 0;
