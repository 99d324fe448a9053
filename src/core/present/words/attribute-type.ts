import * as l10n from "@vscode/l10n";
import type { ObjectIdentifier } from "../../der/oid.ts";

/** The attribute types people meet; the others go by the standards' names. */
const WORDS: ReadonlyMap<string, () => string> = new Map([
	["CN", () => l10n.t("Common name (CN)")],
	["O", () => l10n.t("Organization (O)")],
	["OU", () => l10n.t("Organizational unit (OU)")],
	["C", () => l10n.t("Country (C)")],
	["L", () => l10n.t("Locality (L)")],
	["ST", () => l10n.t("State or province (ST)")],
	["STREET", () => l10n.t("Street (STREET)")],
	["SN", () => l10n.t("Surname (SN)")],
	["GN", () => l10n.t("Given name (GN)")],
	["DC", () => l10n.t("Domain component (DC)")],
	["UID", () => l10n.t("User ID (UID)")],
	["emailAddress", () => l10n.t("E-mail address (emailAddress)")],
	["serialNumber", () => l10n.t("Serial number of the subject (serialNumber)")],
	["title", () => l10n.t("Title (title)")],
	["postalCode", () => l10n.t("Postal code (postalCode)")],
	["businessCategory", () => l10n.t("Business category (businessCategory)")],
	["organizationIdentifier", () => l10n.t("Organization identifier (organizationIdentifier)")],
	["jurisdictionL", () => l10n.t("Jurisdiction, locality (jurisdictionL)")],
	["jurisdictionST", () => l10n.t("Jurisdiction, state (jurisdictionST)")],
	["jurisdictionC", () => l10n.t("Jurisdiction, country (jurisdictionC)")],
]);

/** An attribute type of a name as a label: words and short name, else the name, else the OID. */
export const attributeTypeInWords = ({ name, dotted }: ObjectIdentifier): string =>
	name === undefined ? dotted : (WORDS.get(name)?.() ?? name);
