import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newFile } from "../field.ts";
import { newCertificate } from "../fields/files.ts";
import { NEW_KEY } from "../fields/key.ts";
import { keystore, storePassword } from "../fields/keystore.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { keyVariables } from "./new-key.ts";

export const p12ToPem = defineIntent({
	id: "p12-to-pem",
	tool: "openssl",
	title: () => l10n.t("Key and certificates out of a PKCS#12 keystore, as PEM"),
	since: "OpenSSL 1.1.1",
	fields: {
		keystore: keystore("server.p12"),
		storePassword,
		key: NEW_KEY.key,
		encrypted: NEW_KEY.encrypted,
		keyPassword: NEW_KEY.keyPassword,
		certificate: newCertificate("server.crt"),
		chain: newFile({ help: () => l10n.t("the certificates of the CAs above it, PEM"), default: "chain.crt" }),
	},
	generate: (input) => {
		const from = ["-in", fileArgument(input.keystore), "-passin", `env:${input.storePassword}`];
		const protection = input.encrypted ? ["-aes256", "-passout", `env:${input.keyPassword}`] : ["-nodes"];
		const part = (does: string, what: readonly string[], out: string, secrets: readonly string[] = []) =>
			run(does, ["openssl", "pkcs12", ...from, ...what, "-out", fileArgument(out)], { secrets });
		const steps = [
			part(l10n.t("Private key"), ["-nocerts", ...protection], input.key, [input.key]),
			part(l10n.t("Certificate of the key"), ["-clcerts", "-nokeys"], input.certificate),
			part(l10n.t("Certificates of the CAs"), ["-cacerts", "-nokeys"], input.chain),
		];
		return { steps, variables: [input.storePassword, ...keyVariables(input)] };
	},
});
