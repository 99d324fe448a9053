import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { authorityVariables } from "../fields/authority.ts";
import { databaseFiles, makeCrl, REVOCATION } from "./authority-database.ts";

export const crl = defineIntent({
	id: "crl",
	tool: "openssl",
	title: () => l10n.t("A revocation list"),
	since: "OpenSSL 1.1.1",
	fields: REVOCATION,
	generate: (input) => ({ steps: [...databaseFiles(input), makeCrl(input)], variables: authorityVariables(input) }),
});
