import * as l10n from "@vscode/l10n";
import type { Content, Item } from "../../item.ts";
import type { KeyEncryption, SecretForm } from "../../keys/private-key.ts";
import type { PublicKeyObject } from "../../keys/public-key-object.ts";
import type { PasswordOrigin } from "../../keystore/index.ts";
import type { Row, Section } from "../detail-view.ts";
import type { Digests } from "../digests.ts";
import { originInWords } from "../words/password-origin.ts";
import { privateKeyName } from "../words/public-key.ts";
import { encryptionRows } from "./encryption-rows.ts";
import { fingerprintsSection } from "./fingerprints-section.ts";
import { keyRows } from "./public-key-section.ts";
import { rawSection } from "./raw-section.ts";
import { list, row, text, textRow } from "./rows.ts";

type PrivateKeyContent = Extract<Content, { kind: "privateKey" }>;

/** Facts about a private key, none of its bytes: no hex, no ranges inside it, no raw section. */
export function privateKeySections(
	{ privateKey: key, opening }: PrivateKeyContent,
	digests: Digests | undefined,
): readonly Section[] {
	const rows: Row[] = [
		row(l10n.t("Key"), text(privateKeyName(key))),
		row(l10n.t("Format"), text(key.format === "unknown" ? l10n.t("unknown") : key.format)),
	];
	if (key.size !== undefined && key.size > 0) rows.push(row(l10n.t("Size"), text(l10n.t("{0} bits", key.size))));
	if (key.curve !== undefined) rows.push(textRow(l10n.t("Curve"), key.curve));
	if (key.form !== undefined) rows.push(row(l10n.t("Kept as"), text(formInWords(key.form))));
	if (key.attributes.length > 0)
		rows.push(row(l10n.t("Attributes"), list(key.attributes.map(({ name, dotted }) => name ?? dotted))));
	const sections: Section[] = [
		{ id: "key", title: l10n.t("Private key"), rows },
		encryptionSection(key.encryption, opening),
	];
	if (key.subjectPublicKeyInfo !== undefined && digests !== undefined)
		sections.push(fingerprintsSection({ spkiSha256: digests.sha256(key.subjectPublicKeyInfo) }));
	return sections;
}

function formInWords(form: SecretForm): string {
	switch (form) {
		case "seed":
			return l10n.t("seed");
		case "expandedKey":
			return l10n.t("expanded key");
		case "both":
			return l10n.t("seed and expanded key");
	}
}

function encryptionSection(encryption: KeyEncryption | undefined, opening: PrivateKeyContent["opening"]): Section {
	const title = l10n.t("Encryption");
	if (encryption === undefined)
		return { id: "encryption", title, rows: [row(l10n.t("Scheme"), text(l10n.t("not encrypted")))] };
	return { id: "encryption", title, rows: [...encryptionRows(encryption), ...openedRows(opening?.openedWith)] };
}

const openedRows = (openedWith: PasswordOrigin | undefined): Row[] =>
	openedWith === undefined ? [] : [row(l10n.t("Opened with"), text(originInWords(openedWith)))];

export function publicKeySections(
	item: Item,
	publicKey: PublicKeyObject,
	digests: Digests | undefined,
): readonly Section[] {
	const { format, key, subjectPublicKeyInfo } = publicKey;
	const rows = [...keyRows(item, key), row(l10n.t("Format"), text(format))];
	const sections: Section[] = [{ id: "publicKey", title: l10n.t("Public key"), rows }];
	if (subjectPublicKeyInfo === undefined) return sections;
	if (digests !== undefined) sections.push(fingerprintsSection({ spkiSha256: digests.sha256(subjectPublicKeyInfo) }));
	sections.push(rawSection("PUBLIC KEY", subjectPublicKeyInfo));
	return sections;
}
