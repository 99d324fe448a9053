import * as l10n from "@vscode/l10n";
import type { CmsProblemCode } from "../../keystore/cms-problems.ts";
import { type Messages, value } from "./message.ts";

export const CMS_MESSAGES = {
	"cms.ber": () => l10n.t("This is BER, as programs write that stream; what wants strict DER refuses it."),
	"cms.unsupported-content": (data) => l10n.t("Content of type {0} is not looked into.", value(data, "oid")),
	"cms.other-certificate": () => l10n.t("Beside the certificates stands one of another kind, which is not shown."),
	"cms.unknown-status": (data) => l10n.t("The status {0} has no meaning in RFC 3161.", value(data, "value")),
} satisfies Messages<CmsProblemCode>;
