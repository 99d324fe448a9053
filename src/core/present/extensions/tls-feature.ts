import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { list, text } from "../detail/rows.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const tlsFeature: ExtensionRenderer<ExtensionValues["tlsFeature"]> = (features) =>
	features.length === 0
		? text(l10n.t("empty"))
		: list(
				features.map(({ number, name }) => {
					if (name === "status_request") return l10n.t("OCSP must staple (status_request)");
					return name ?? l10n.t("TLS extension {0}", number);
				}),
			);
