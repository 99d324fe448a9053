import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { hostAndPort, SERVER } from "../fields/server.ts";
import { run } from "../plan.ts";

export const connect = defineIntent({
	id: "connect",
	tool: "keytool",
	title: () => l10n.t("Certificates that the server presents"),
	since: "JDK 11",
	fields: SERVER,
	generate: (input) => {
		const line = ["keytool", "-printcert", "-sslserver", hostAndPort(input)] as const;
		return { steps: [run(l10n.t("Certificates that the server presents"), line)], variables: [] };
	},
});
