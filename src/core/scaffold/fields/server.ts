import * as l10n from "@vscode/l10n";
import { dnsName, ipAddress } from "../alternative-name.ts";
import { text, wholeNumber } from "../field.ts";

/** Where a server listens. */
export const SERVER = {
	host: text({
		help: () => l10n.t("the server, a DNS name or an IP address"),
		default: "localhost",
		check: (host) => (ipAddress(host) === undefined ? undefined : dnsName(host)),
	}),
	port: wholeNumber(() => l10n.t("its port"), 443, 1, 65_535),
} as const;

/** `host:port`, an IPv6 address in brackets (RFC 3986 §3.2.2). */
export const hostAndPort = ({ host, port }: { readonly host: string; readonly port: number }): string =>
	host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
