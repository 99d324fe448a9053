import * as l10n from "@vscode/l10n";
import { ipAddress } from "../alternative-name.ts";
import { defineIntent } from "../define-intent.ts";
import { file, flag, optional } from "../field.ts";
import { keyPassword } from "../fields/key.ts";
import { hostAndPort, SERVER } from "../fields/server.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const connect = defineIntent({
	id: "connect",
	tool: "openssl",
	title: () => l10n.t("A TLS handshake with a server, with a client certificate or without"),
	since: "OpenSSL 1.1.1",
	fields: {
		...SERVER,
		trusted: file({ help: () => l10n.t("the certificates that are trusted, PEM"), default: "ca.crt" }),
		certificate: optional(file({ help: () => l10n.t("the certificate of the client, its chain behind it, PEM") })),
		key: optional(file({ help: () => l10n.t("the private key of the client, PEM") })),
		encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
		keyPassword,
	},
	generate: ({ host, port, trusted, certificate, key, encrypted, keyPassword: variable }) => {
		const isAddress = ipAddress(host) === undefined;
		const name = isAddress ? ["-verify_ip", host] : ["-servername", host, "-verify_hostname", host];
		// s_client opens its key with -pass; the certificate and its intermediates are in one file.
		const password = encrypted ? ["-pass", `env:${variable}`] : [];
		const chain = certificate && ["-cert", fileArgument(certificate), "-cert_chain", fileArgument(certificate)];
		const client = [...(chain ?? []), ...(key === undefined ? [] : ["-key", fileArgument(key), ...password])];
		const trust = ["-no-CApath", "-CAfile", fileArgument(trusted), "-verify_return_error"];
		const where = ["-connect", hostAndPort({ host, port }), ...name];
		const line = ["openssl", "s_client", ...where, ...trust, ...client, "-brief"] as const;
		return { steps: [run(l10n.t("Handshake"), line, { reads: "nothing" })], variables: encrypted ? [variable] : [] };
	},
});
