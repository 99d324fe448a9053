import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { choice } from "../field.ts";
import { authorityVariables } from "../fields/authority.ts";
import { certificate } from "../fields/files.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { authorityCommand, databaseFiles, makeCrl, REVOCATION } from "./authority-database.ts";

/** RFC 5280 §5.3.1, those that a CA gives for good. */
const REASONS = [
	"unspecified",
	"keyCompromise",
	"CACompromise",
	"affiliationChanged",
	"superseded",
	"cessationOfOperation",
] as const;

export const revoke = defineIntent({
	id: "revoke",
	tool: "openssl",
	title: () => l10n.t("A certificate revoked, and the new revocation list"),
	since: "OpenSSL 1.1.1",
	fields: {
		certificate: certificate("server.crt"),
		reason: choice(() => l10n.t("why it is revoked"), REASONS, "unspecified"),
		...REVOCATION,
	},
	generate: (input) => {
		const what = ["-revoke", fileArgument(input.certificate), "-crl_reason", input.reason];
		const revocation = run(l10n.t("Revocation"), [...authorityCommand(input), ...what]);
		return { steps: [...databaseFiles(input), revocation, makeCrl(input)], variables: authorityVariables(input) };
	},
});
