import * as l10n from "@vscode/l10n";
import type { DecodeProblemCode } from "../../decode-problems.ts";
import { type Messages, value } from "./message.ts";

/** About a source as a whole. */
export const DECODE_MESSAGES = {
	"decode.nothing-found": () => l10n.t("No certificate, key, keystore, request or revocation list was found here."),
	"decode.unrecognised": (data) =>
		value(data, "label") === ""
			? l10n.t("The file holds no kind of object that is known here.")
			: l10n.t("This {0} block holds no kind of object that is known here.", value(data, "label")),
} satisfies Messages<DecodeProblemCode>;
