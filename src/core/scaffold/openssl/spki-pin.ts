import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { certificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

/** What goes from one command to the next: a pipe would change bytes in PowerShell before 7.4. */
const CARRIED = ["spki-pin.pem", "spki-pin.der", "spki-pin.sha256"] as const;

export const spkiPin = defineIntent({
	id: "spki-pin",
	tool: "openssl",
	title: () => l10n.t("The pin of a public key: SHA-256 of its SubjectPublicKeyInfo in base64"),
	since: "OpenSSL 1.1.1",
	fields: { certificate: certificate("server.crt") },
	generate: (input) => {
		const [pem, der, digest] = CARRIED;
		const read = ["openssl", "x509", "-in", fileArgument(input.certificate), "-noout", "-pubkey"] as const;
		const steps = [
			run(l10n.t("Public key"), read, { output: pem }),
			run(l10n.t("Public key in DER"), ["openssl", "pkey", "-pubin", "-in", pem, "-outform", "DER", "-out", der]),
			run(l10n.t("Its SHA-256"), ["openssl", "dgst", "-sha256", "-binary", "-out", digest, der]),
			run(l10n.t("Pin"), ["openssl", "base64", "-in", digest]),
			{ kind: "remove", files: CARRIED } as const,
		];
		return { steps, variables: [] };
	},
});
