import * as l10n from "@vscode/l10n";
import type { ObjectIdentifier } from "../../der/oid.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, text, textRow } from "../detail/rows.ts";
import { generalNameText } from "../words/general-name.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const accessDescriptions: ExtensionRenderer<ExtensionValues["authorityInfoAccess"]> = (descriptions, item) => {
	if (descriptions.length === 0) return text(l10n.t("empty"));
	return group(
		descriptions.map(({ accessMethod, accessLocation, range }) =>
			textRow(methodInWords(accessMethod), generalNameText(accessLocation), {
				copy: accessLocation.value,
				range: item.locate(range),
			}),
		),
	);
};

function methodInWords({ name, dotted }: ObjectIdentifier): string {
	switch (name) {
		case "ocsp":
			return l10n.t("OCSP responder");
		case "caIssuers":
			return l10n.t("Issuer's certificate");
		case "caRepository":
			return l10n.t("Repository of the CA");
		case "timeStampingAccess":
			return l10n.t("Time stamping");
		default:
			return name ?? dotted;
	}
}
