import type { Certificate } from "../../core/x509/certificate.ts";

/** How a sentence calls a certificate: its common name, else its whole subject. Untrusted text. */
export const subjectName = ({ subject }: Certificate): string => subject.last("CN") ?? subject.toString();

/** The same of its issuer. */
export const issuerName = ({ issuer }: Certificate): string => issuer.last("CN") ?? issuer.toString();
