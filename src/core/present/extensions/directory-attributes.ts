import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, list, row, text } from "../detail/rows.ts";
import { attributeTypeInWords } from "../words/attribute-type.ts";
import { oidText } from "../words/object-identifier.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const subjectDirectoryAttributes: ExtensionRenderer<ExtensionValues["subjectDirectoryAttributes"]> = (
	attributes,
	item,
) =>
	attributes.length === 0
		? text(l10n.t("empty"))
		: group(
				attributes.map(({ type, values, range }) =>
					row(attributeTypeInWords(type), list(values.map(({ text: value, hexValue }) => value ?? `#${hexValue}`)), {
						range: item.locate(range),
					}),
				),
			);

export const smimeCapabilities: ExtensionRenderer<ExtensionValues["smimeCapabilities"]> = (capabilities) =>
	capabilities.length === 0
		? text(l10n.t("empty"))
		: list(capabilities.map(({ capabilityID }) => oidText(capabilityID)));
