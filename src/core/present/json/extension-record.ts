import type { Item } from "../../item.ts";
import type { Range } from "../../problem.ts";
import type { Extension } from "../../x509/extension.ts";
import type { BasicConstraints } from "../../x509/extensions/basic-constraints.ts";
import type { KeyUsage } from "../../x509/extensions/key-usage.ts";
import type { ExtensionName, ExtensionValues } from "../../x509/extensions/registry.ts";
import { generalNameText } from "../words/general-name.ts";

/** One extension of the list that `inspect --json` prints. */
export interface ExtensionRecord {
	readonly oid: string;
	/** The standard's name, or the dotted OID where none is known. */
	readonly name: string;
	readonly critical: boolean;
	/** In the source. */
	readonly range: Range;
}

export interface AuthorityKeyIdentifierRecord {
	/** Lower-case hex. */
	readonly keyIdentifier: string | undefined;
	readonly authorityCertIssuer: readonly string[] | undefined;
	/** Upper-case hex with a minus sign where it is negative. */
	readonly authorityCertSerialNumber: string | undefined;
}

/** What a list of extensions says, each value from the first extension of its kind. */
export interface ExtensionFields {
	readonly extensions: readonly ExtensionRecord[];
	/** `DNS:…`, `IP:…`; empty where there is no such extension. */
	readonly subjectAltNames: readonly string[];
	readonly basicConstraints: BasicConstraints | undefined;
	readonly keyUsage: readonly KeyUsage[] | undefined;
	/** Names of the key purposes, dotted OIDs where they have none. */
	readonly extendedKeyUsage: readonly string[] | undefined;
	/** Lower-case hex. */
	readonly subjectKeyIdentifier: string | undefined;
	readonly authorityKeyIdentifier: AuthorityKeyIdentifierRecord | undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_NAMES: readonly string[] = [];

/** Goes through `extensions` once; the values of kinds not listed in `ExtensionFields` are not decoded. */
export function extensionFields(item: Item, extensions: readonly Extension[]): ExtensionFields {
	const records: ExtensionRecord[] = [];
	const fields: Writable<ExtensionFields> = {
		extensions: records,
		subjectAltNames: NO_NAMES,
		basicConstraints: undefined,
		keyUsage: undefined,
		extendedKeyUsage: undefined,
		subjectKeyIdentifier: undefined,
		authorityKeyIdentifier: undefined,
	};
	for (const extension of extensions) {
		const { oid, critical, element } = extension;
		records.push({ oid: oid.dotted, name: extension.name, critical, range: item.locate(element) });
		takeValue(fields, extension);
	}
	return fields;
}

/** The value of an extension whose name is N. */
const typedValue = <N extends ExtensionName>(extension: Extension): ExtensionValues[N] | undefined =>
	extension.value as ExtensionValues[N] | undefined;

function takeValue(fields: Writable<ExtensionFields>, extension: Extension): void {
	switch (extension.oid.name) {
		case "subjectAltName":
			if (fields.subjectAltNames === NO_NAMES)
				fields.subjectAltNames = typedValue<"subjectAltName">(extension)?.map(generalNameText) ?? NO_NAMES;
			break;
		case "basicConstraints":
			fields.basicConstraints ??= typedValue<"basicConstraints">(extension);
			break;
		case "keyUsage":
			fields.keyUsage ??= typedValue<"keyUsage">(extension);
			break;
		case "extKeyUsage":
			fields.extendedKeyUsage ??= typedValue<"extKeyUsage">(extension)?.map(({ name, dotted }) => name ?? dotted);
			break;
		case "subjectKeyIdentifier":
			fields.subjectKeyIdentifier ??= typedValue<"subjectKeyIdentifier">(extension);
			break;
		case "authorityKeyIdentifier":
			fields.authorityKeyIdentifier ??= authorityKeyIdentifierRecord(typedValue<"authorityKeyIdentifier">(extension));
			break;
		default:
	}
}

function authorityKeyIdentifierRecord(
	value: ExtensionValues["authorityKeyIdentifier"] | undefined,
): AuthorityKeyIdentifierRecord | undefined {
	if (value === undefined) return undefined;
	const { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber } = value;
	const issuers = authorityCertIssuer.length > 0 ? authorityCertIssuer.map(generalNameText) : undefined;
	return { keyIdentifier, authorityCertIssuer: issuers, authorityCertSerialNumber };
}
