import * as l10n from "@vscode/l10n";
import type { ContentProblemCode } from "../../recognise.ts";
import { type Messages, value } from "./message.ts";

/** About an object as a whole. */
export const CONTENT_MESSAGES = {
	"content.label-mismatch": (data) =>
		l10n.t(
			"The label says {0}, but the content is something else; what reads it by its label fails.",
			value(data, "label"),
		),
	"content.encrypted": (data) =>
		l10n.t("The headers say that this {0} is encrypted; it cannot be read.", value(data, "label")),
} satisfies Messages<ContentProblemCode>;
