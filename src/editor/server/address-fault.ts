import * as l10n from "@vscode/l10n";
import type { AddressFault } from "./address.ts";

/** Why a text is no address of a server, and how one is written. */
export function addressFaultText(fault: AddressFault): string {
	switch (fault) {
		case "empty":
			return l10n.t("Enter the host that the server is on.");
		case "host":
			return l10n.t("This is neither a host name nor an IP address. Write it like api.example:443.");
		case "several":
			return l10n.t("Enter one server, without blanks and commas.");
		case "wildcard":
			return l10n.t("Enter one name that a client connects to: wildcards only stand in certificates.");
		case "port":
			return l10n.t("Behind the colon stands the port, a number from 1 to 65535.");
		case "brackets":
			return l10n.t("Write an IPv6 address that has a port in brackets: [2001:db8::1]:443.");
		case "scheme":
			return l10n.t("This kind of URL does not tell the port for TLS. Write it behind the host: api.example:443.");
	}
}
