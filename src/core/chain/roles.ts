import type { PoolCertificate } from "./pool-certificate.ts";

/** Whether its basicConstraints say cA; version 1 and 2 say nothing. */
export const isCertificateAuthority = ({ certificate }: PoolCertificate): boolean =>
	certificate.extensionValue("basicConstraints")?.ca ?? false;
