import * as l10n from "@vscode/l10n";
import type { PasswordOrigin } from "../../keystore/index.ts";

/** Where the password that opened something came from; never the password. */
export function originInWords(origin: PasswordOrigin): string {
	switch (origin) {
		case "empty":
			return l10n.t("the empty password");
		case "wellKnown":
			return l10n.t("a password that everybody tries first");
		case "configuration":
			return l10n.t("a password from the configuration");
		case "remembered":
			return l10n.t("a password that was kept");
		case "entered":
			return l10n.t("the password that was given");
	}
}
