import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { list, text } from "../detail/rows.ts";
import { generalNameText } from "../words/general-name.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const altName: ExtensionRenderer<ExtensionValues["subjectAltName"]> = (names) =>
	names.length === 0 ? text(l10n.t("empty")) : list(names.map(generalNameText));
