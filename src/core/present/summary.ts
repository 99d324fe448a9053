import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import { periodOf } from "./period.ts";
import type { Period } from "./validity.ts";
import { encryptionInWords } from "./words/encryption.ts";
import { entryCountInWords } from "./words/keystore.ts";
import { kindInWords } from "./words/object-kind.ts";
import { keyName } from "./words/public-key.ts";

/**
 * What distinguishes an object, in a few short parts without its name: key, validity at `now` in milliseconds since the
 * epoch, protection. `inWords` puts the validity into words.
 */
export function summaryParts(
	item: Item,
	now: number,
	inWords: (period: Period, now: number) => string,
): readonly string[] {
	const { content } = item;
	const period = periodOf(content);
	const validity = period === undefined ? [] : [inWords(period, now)];
	switch (content.kind) {
		case "certificate":
			return [keyName(content.certificate.subjectPublicKeyInfo.key), ...validity];
		case "certificateRequest":
			return [kindInWords(item), keyName(content.certificateRequest.subjectPublicKeyInfo.key)];
		case "crl":
			return [kindInWords(item), ...validity];
		case "privateKey":
			return [kindInWords(item), encryptionInWords(content.privateKey.encryption)];
		case "keystore": {
			const { keystore } = content;
			return [kindInWords(item), entryCountInWords(keystore), ...(keystore.isLocked ? [l10n.t("locked")] : [])];
		}
		case "publicKey":
		case "parameters":
		case "attributeCertificate":
		case "pkcs7":
		case "ocspRequest":
		case "ocspResponse":
		case "timestampRequest":
		case "timestampResponse":
			return [kindInWords(item)];
		case "unknown":
			return [];
	}
}
