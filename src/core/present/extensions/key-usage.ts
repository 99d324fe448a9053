import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { list, text } from "../detail/rows.ts";
import { keyUsageInWords, purposeInWords, withName } from "../words/key-usage.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const keyUsage: ExtensionRenderer<ExtensionValues["keyUsage"]> = (usages) =>
	usages.length === 0 ? text(l10n.t("none")) : list(usages.map((usage) => withName(keyUsageInWords(usage), usage)));

export const extKeyUsage: ExtensionRenderer<ExtensionValues["extKeyUsage"]> = (purposes) =>
	purposes.length === 0
		? text(l10n.t("none"))
		: list(purposes.map((purpose) => withName(purposeInWords(purpose), purpose.name ?? purpose.dotted)));
