import * as l10n from "@vscode/l10n";
import type { Time } from "../../der/time.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { code, list, text, withColons } from "../detail/rows.ts";
import { oidText } from "../words/object-identifier.ts";
import { reasonInWords } from "../words/revocation-reason.ts";
import type { ExtensionRenderer } from "./renderer.ts";

// Extensions whose value is one plain thing.

export const presence: ExtensionRenderer<true> = () => text(l10n.t("yes"));

export const plainText: ExtensionRenderer<string> = (value) => text(value === "" ? l10n.t("empty") : value);

export const hexNumber: ExtensionRenderer<string> = (value) => code(value);

export const hexOctets: ExtensionRenderer<string> = (value) => code(withColons(value));

export const count: ExtensionRenderer<number> = (value) => text(String(value));

export const time: ExtensionRenderer<Time> = ({ iso }) => text(iso ?? l10n.t("not readable"));

export const reason: ExtensionRenderer<ExtensionValues["cRLReason"]> = (value) => text(reasonInWords(value));

export const objectIdentifier: ExtensionRenderer<ExtensionValues["holdInstructionCode"]> = (oid) => text(oidText(oid));

export const flags: ExtensionRenderer<readonly string[]> = (names) =>
	names.length === 0 ? text(l10n.t("none")) : list(names);
