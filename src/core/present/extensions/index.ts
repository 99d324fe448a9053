import type { Item } from "../../item.ts";
import type { Extension } from "../../x509/extension.ts";
import type { ExtensionName, ExtensionValues } from "../../x509/extensions/registry.ts";
import { octets } from "../detail/rows.ts";
import type { RowValue } from "../detail-view.ts";
import { altName } from "./alt-name.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { authorityKeyIdentifier, subjectKeyIdentifier } from "./key-identifier.ts";
import { extKeyUsage, keyUsage } from "./key-usage.ts";
import type { ExtensionRenderer } from "./renderer.ts";
import { structured } from "./structured.ts";

/** Those with words of their own; the others are shown by their structure. */
const RENDERERS: { readonly [N in ExtensionName]?: ExtensionRenderer<ExtensionValues[N]> } = {
	authorityKeyIdentifier,
	basicConstraints,
	extKeyUsage,
	issuerAltName: altName,
	keyUsage,
	subjectAltName: altName,
	subjectKeyIdentifier,
};

/** The value of an extension for a person; in hex where it is not understood or not readable. */
export function extensionValue(item: Item, extension: Extension): RowValue {
	const { content } = extension;
	return content === undefined ? octets(extension.valueBytes) : decodedValue(item, content.name, content.value);
}

function decodedValue<N extends ExtensionName>(item: Item, name: N, value: ExtensionValues[N]): RowValue {
	const render: ExtensionRenderer<ExtensionValues[N]> | undefined = RENDERERS[name];
	return render === undefined ? structured(value) : render(value, item);
}
