import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { wholeNumber } from "../field.ts";
import { certificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

const SECONDS_PER_DAY = 86_400;

export const dates = defineIntent({
	id: "dates",
	tool: "openssl",
	title: () => l10n.t("From when until when a certificate is valid"),
	since: "OpenSSL 1.1.1",
	fields: {
		certificate: certificate("server.crt"),
		days: wholeNumber(() => l10n.t("fails where it expires within so many days"), 0, 0, 3650),
	},
	generate: (input) => {
		const read = ["openssl", "x509", "-in", fileArgument(input.certificate), "-noout"] as const;
		const line = [...read, "-subject", "-dates", "-checkend", String(input.days * SECONDS_PER_DAY)] as const;
		return { steps: [run(l10n.t("Dates of the certificate"), line)], variables: [] };
	},
});
