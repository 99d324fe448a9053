import * as l10n from "@vscode/l10n";
import { wholeNumber } from "../field.ts";

/** Days from now on; no more than the 100 years that 32-bit tools still count. */
export const days = (usual: number) => wholeNumber(() => l10n.t("days that it is valid"), usual, 1, 36_500);
