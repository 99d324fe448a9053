import * as l10n from "@vscode/l10n";
import { dnsName } from "../alternative-name.ts";
import { defineIntent } from "../define-intent.ts";
import { choice, file, optional, text } from "../field.ts";
import { certificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

const PURPOSES = { server: ["-purpose", "sslserver"], client: ["-purpose", "sslclient"], any: [] } as const;

export const verifyChain = defineIntent({
	id: "verify-chain",
	tool: "openssl",
	title: () => l10n.t("Whether a chain leads from a certificate to a trusted root"),
	since: "OpenSSL 1.1.1",
	fields: {
		certificate: certificate("server.crt"),
		trusted: file({ help: () => l10n.t("the certificates that are trusted, PEM"), default: "ca.crt" }),
		untrusted: optional(file({ help: () => l10n.t("intermediate certificates, PEM") })),
		purpose: choice(() => l10n.t("what the certificate has to be for"), ["server", "client", "any"], "server"),
		host: optional(text({ help: () => l10n.t("the DNS name it has to be for"), check: dnsName })),
	},
	generate: (input) => {
		const untrusted = input.untrusted === undefined ? [] : ["-untrusted", fileArgument(input.untrusted)];
		const host = input.host === undefined ? [] : ["-verify_hostname", input.host];
		// Without the system's own roots only those that are named here are trusted.
		const trusted = ["-no-CApath", "-CAfile", fileArgument(input.trusted), ...untrusted];
		const asked = [...PURPOSES[input.purpose], ...host, fileArgument(input.certificate)];
		const line = ["openssl", "verify", "-x509_strict", ...trusted, ...asked] as const;
		return { steps: [run(l10n.t("Chain"), line)], variables: [] };
	},
});
