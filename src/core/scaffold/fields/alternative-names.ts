import * as l10n from "@vscode/l10n";
import { dnsName, ipAddress, mailbox, uri } from "../alternative-name.ts";
import { list } from "../field.ts";

/** subjectAltName (RFC 5280 §4.2.1.6), kind by kind. */
export const ALTERNATIVE_NAMES = {
	dns: list({ help: () => l10n.t("DNS names it is reached by"), check: dnsName }),
	ip: list({ help: () => l10n.t("IP addresses it is reached by"), check: ipAddress }),
	uri: list({ help: () => l10n.t("URIs, for example a SPIFFE ID"), check: uri }),
	email: list({ help: () => l10n.t("mailboxes"), check: mailbox }),
} as const;

/** The values of `ALTERNATIVE_NAMES`. */
export interface AlternativeNames {
	readonly dns: readonly string[];
	readonly ip: readonly string[];
	readonly uri: readonly string[];
	readonly email: readonly string[];
}

export const hasNames = ({ dns, ip, uri: uris, email }: AlternativeNames): boolean =>
	dns.length + ip.length + uris.length + email.length > 0;
