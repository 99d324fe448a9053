import * as l10n from "@vscode/l10n";
import { type Refusal, refuse } from "./refusal.ts";

/** One attribute of a name to be made. */
export interface SubjectAttribute {
	/** Dotted decimal. */
	readonly oid: string;
	readonly value: string;
	/** Whether it stands in one RelativeDistinguishedName with the attribute before it. */
	readonly joined: boolean;
}

interface AttributeType {
	readonly oid: string;
	/** Characters, RFC 5280 Appendix A.1 (ub-…) and X.520. */
	readonly most: number;
	readonly form?: RegExp;
}

/** Attribute types by the names that openssl and RFC 4514 give them. */
const TYPES: Readonly<Record<string, AttributeType>> = {
	CN: { oid: "2.5.4.3", most: 64 },
	SN: { oid: "2.5.4.4", most: 40 },
	serialNumber: { oid: "2.5.4.5", most: 64, form: /^[A-Za-z0-9 '()+,./:=?-]+$/ },
	C: { oid: "2.5.4.6", most: 2, form: /^[A-Za-z]{2}$/ },
	L: { oid: "2.5.4.7", most: 128 },
	ST: { oid: "2.5.4.8", most: 128 },
	STREET: { oid: "2.5.4.9", most: 128 },
	O: { oid: "2.5.4.10", most: 64 },
	OU: { oid: "2.5.4.11", most: 64 },
	title: { oid: "2.5.4.12", most: 64 },
	businessCategory: { oid: "2.5.4.15", most: 128 },
	postalCode: { oid: "2.5.4.17", most: 40 },
	GN: { oid: "2.5.4.42", most: 16 },
	organizationIdentifier: { oid: "2.5.4.97", most: 256 },
	emailAddress: { oid: "1.2.840.113549.1.9.1", most: 128, form: /^[\x21-\x7e]+@[\x21-\x7e]+$/ },
	DC: { oid: "0.9.2342.19200300.100.1.25", most: 63, form: /^[\x20-\x7e]+$/ },
	UID: { oid: "0.9.2342.19200300.100.1.1", most: 256 },
};

/** Whether every version of openssl has a name for it: `-subj` skips the others with a mere warning. */
export const isNamedType = (oid: string): boolean => byOid.has(oid);

const byOid = new Map(Object.values(TYPES).map((type) => [type.oid, type]));
const DOTTED = /^[0-2](?:\.(?:0|[1-9]\d{0,18})){2,20}$/;

const WRITTEN = /^(?<joined>\+?)(?<type>[A-Za-z]+|\d[\d.]*)=(?<value>.+)$/su;

/** `O=Example`, `2.5.4.97=…`, or `+OU=…` for one that belongs to the attribute before it. */
export function readAttribute(written: string): SubjectAttribute | Refusal {
	const { joined, type, value } = WRITTEN.exec(written)?.groups ?? {};
	if (type === undefined || value === undefined)
		return refuse("scaffold.not-well-formed", l10n.t("“{0}” is not TYPE=value, as in O=Example.", written));
	const named = Object.entries(TYPES).find(([name]) => name.toLowerCase() === type.toLowerCase())?.[1];
	const oid = named?.oid ?? type;
	if (!DOTTED.test(oid))
		return refuse(
			"scaffold.not-a-choice",
			l10n.t("“{0}” is no attribute type; it is one of {1} or an OID.", type, Object.keys(TYPES).join(", ")),
		);
	const attribute = { oid, value, joined: joined === "+" };
	return attributeRefusal(attribute) ?? attribute;
}

/** What the length and the form of this attribute's type forbid (RFC 5280 Appendix A.1). */
export function attributeRefusal({ oid, value }: SubjectAttribute): Refusal | undefined {
	const { most = 256, form } = byOid.get(oid) ?? {};
	if ([...value].length > most)
		return refuse(
			"scaffold.too-long",
			l10n.t("“{0}” has more than the {1} characters that RFC 5280 allows.", value, most),
		);
	if (form?.test(value) === false)
		return refuse("scaffold.not-well-formed", l10n.t("“{0}” does not have the form of this attribute.", value));
	return undefined;
}
