import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { InspectorPanels } from "../inspector/panels.ts";

const EXTENSIONS = [
	...["pem", "crt", "cer", "cert", "der", "key", "csr", "req", "p10", "crl", "p8", "pub", "p7b", "p7c", "ocsp"],
	...["p12", "pfx", "jks", "jceks", "keystore", "truststore", "bks", "ubr", "bcfks"],
];

/** Asks for files and inspects each. */
export async function inspectFile(panels: InspectorPanels): Promise<void> {
	const files = await vscode.window.showOpenDialog({
		title: l10n.t("Inspect Certificate File"),
		openLabel: l10n.t("Inspect"),
		canSelectMany: true,
		filters: { [l10n.t("Certificates and keys")]: EXTENSIONS, [l10n.t("All files")]: ["*"] },
	});
	for (const file of files ?? []) await panels.showUri(file);
}
