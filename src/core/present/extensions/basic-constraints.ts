import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, row, text } from "../detail/rows.ts";
import { pathLengthInWords } from "../words/path-length.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const basicConstraints: ExtensionRenderer<ExtensionValues["basicConstraints"]> = (value, _item, extension) => {
	const { ca, pathLenConstraint } = value;
	const authority = row(l10n.t("Certificate authority"), text(ca ? l10n.t("yes") : l10n.t("no")));
	if (!ca && pathLenConstraint === undefined) return group([authority]);
	return group([authority, row(l10n.t("Path length"), text(pathLengthInWords(pathLenConstraint, extension)))]);
};
