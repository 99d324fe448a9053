import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice } from "../field.ts";
import { certificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

export const fingerprint = defineIntent({
	id: "fingerprint",
	tool: "openssl",
	title: () => l10n.t("The fingerprint of a certificate"),
	since: "OpenSSL 1.1.1",
	fields: {
		certificate: certificate("server.crt"),
		digest: choice(() => l10n.t("the hash function"), ["sha256", "sha1", "sha512"], "sha256"),
	},
	generate: (input) => {
		const read = ["openssl", "x509", "-in", fileArgument(input.certificate), "-noout"] as const;
		const line = [...read, "-fingerprint", `-${input.digest}`] as const;
		return { steps: [run(l10n.t("Fingerprint"), line)], variables: [] };
	},
});
