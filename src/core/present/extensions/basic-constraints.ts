import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, row, text } from "../detail/rows.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const basicConstraints: ExtensionRenderer<ExtensionValues["basicConstraints"]> = ({ ca, pathLenConstraint }) => {
	const authority = row(l10n.t("Certificate authority"), text(ca ? l10n.t("yes") : l10n.t("no")));
	if (pathLenConstraint !== undefined)
		return group([authority, row(l10n.t("Path length"), text(String(pathLenConstraint)))]);
	return ca ? group([authority, row(l10n.t("Path length"), text(l10n.t("no limit")))]) : group([authority]);
};
