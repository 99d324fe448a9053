import * as l10n from "@vscode/l10n";
import type { EmbeddedProblemCode } from "../../embedded/problems.ts";
import { type Messages, value } from "./message.ts";

export const EMBEDDED_MESSAGES = {
	"embedded.encoded-twice": (data) =>
		l10n.t(
			"This is base64 of base64 ({0} times in all). What reads the inner value, Kubernetes for one, takes off one layer and finds base64 where it wants PEM or DER.",
			value(data, "layers"),
		),
} satisfies Messages<EmbeddedProblemCode>;
