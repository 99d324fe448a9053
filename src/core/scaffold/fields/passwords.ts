import * as l10n from "@vscode/l10n";
import { variable } from "../field.ts";

export const newPassword = variable(() => l10n.t("the environment variable with the new password"), "NEW_PASSWORD");
