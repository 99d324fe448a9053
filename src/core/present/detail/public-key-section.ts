import * as l10n from "@vscode/l10n";
import { integerDecimal } from "../../der/integer.ts";
import type { Item } from "../../item.ts";
import type { PublicKey } from "../../x509/public-key.ts";
import { readRsassaPssParameters } from "../../x509/rsassa-pss-parameters.ts";
import type { SubjectPublicKeyInfo } from "../../x509/subject-public-key-info.ts";
import type { Row, Section } from "../detail-view.ts";
import { keyInWords } from "../words/public-key.ts";
import { digestName } from "../words/signature-algorithm.ts";
import { octetsRow, row, text, textRow } from "./rows.ts";

/** The key of a certificate or a request, whose positions count `item.bytes`. */
export function publicKeySection(item: Item, spki: SubjectPublicKeyInfo): Section {
	const { key, algorithm, subjectPublicKey } = spki;
	const { dotted } = algorithm.algorithm;
	const rows = keyRows(item, key);
	if (dotted !== "") rows.push(textRow(l10n.t("Algorithm OID"), dotted, { range: item.locate(algorithm.element) }));
	rows.push(...pssRows(item, spki));
	const start = Math.min(subjectPublicKey.contentStart + 1, subjectPublicKey.contentEnd);
	const hasOwnRow = key.family === "RSA" || key.family === "EC";
	if (!hasOwnRow) rows.push(keyOctets(item, start, subjectPublicKey.contentEnd));
	return { id: "publicKey", title: l10n.t("Public key"), rows };
}

/** What the key itself says: kind, exact size, curve, exponent, and its numbers. */
export function keyRows(item: Item, key: PublicKey): Row[] {
	const rows: Row[] = [textRow(l10n.t("Key"), keyInWords(key, item.bytes))];
	if (key.size > 0) rows.push(row(l10n.t("Size"), text(l10n.t("{0} bits", key.size))));
	if (key.family === "EC") {
		if (key.curve !== undefined) rows.push(textRow(l10n.t("Curve"), key.curve));
		rows.push(row(l10n.t("Curve parameters"), text(curveParameters(key.parameters))));
		rows.push(keyOctets(item, key.point.start, key.point.end));
	}
	if (key.family === "RSA") {
		const { modulus, publicExponent } = key;
		const exponent = integerDecimal(item.bytes, publicExponent);
		rows.push(textRow(l10n.t("Exponent"), exponent, { range: item.locate(publicExponent) }));
		const octets = item.bytes.subarray(modulus.contentStart, modulus.contentEnd);
		rows.push(octetsRow(l10n.t("Modulus"), octets, { range: item.locate(modulus) }));
	}
	return rows;
}

const keyOctets = (item: Item, start: number, end: number): Row =>
	octetsRow(l10n.t("Key bytes"), item.bytes.subarray(start, end), { range: item.locate({ start, end }) });

function curveParameters(form: "named" | "explicit" | "implicit" | "missing"): string {
	switch (form) {
		case "named":
			return l10n.t("named curve");
		case "explicit":
			return l10n.t("written out in full");
		case "implicit":
			return l10n.t("inherited from the issuer");
		case "missing":
			return l10n.t("missing");
	}
}

/** What an RSA-PSS key may be used with (RFC 4055 §1.2). */
function pssRows(item: Item, { key, algorithm }: SubjectPublicKeyInfo): Row[] {
	if (key.algorithm !== "RSA-PSS") return [];
	const parameters = readRsassaPssParameters(item.bytes, algorithm.parameters);
	if (parameters === undefined) return [row(l10n.t("Signature parameters"), text(l10n.t("any")))];
	const { hash, maskHash, saltLength } = parameters;
	return [
		row(l10n.t("Digest"), text(digestName(hash))),
		row(l10n.t("Mask generation"), text(l10n.t("MGF1 with {0}", digestName(maskHash)))),
		row(l10n.t("Salt"), text(l10n.t("at least {0} bytes", saltLength ?? "?"))),
	];
}
