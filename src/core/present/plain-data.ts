import type { Time } from "../der/time.ts";
import { type AlgorithmIdentifier, algorithmName } from "../x509/algorithm-identifier.ts";
import { Certificate } from "../x509/certificate.ts";
import { CertificateList } from "../x509/certificate-list.ts";
import { Extension } from "../x509/extension.ts";
import type { GeneralName } from "../x509/extensions/general-name.ts";
import { Name } from "../x509/name.ts";
import { generalNameText } from "./words/general-name.ts";

/** What JSON can hold. Fields without a value are left out. */
export type PlainData =
	| string
	| number
	| boolean
	| null
	| readonly PlainData[]
	| { readonly [name: string]: PlainData };

/** How the objects inside an object are told; the caller decides how much of them. */
export type TellContained = (contained: Certificate | CertificateList) => PlainData;

/** Deeper than any model; a bound against one that refers to itself. */
const MOST_DEPTH = 16;

/**
 * Any part of a decoded object as plain data under the standards' field names: object identifiers by their names, times
 * in ISO 8601, names as RFC 4514, general names with their kind in front. Positions are left out; of octets that
 * somebody else has to make sense of, only the number is told.
 */
export function plainData(value: unknown, tell: TellContained, depth = 0): PlainData {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (typeof value !== "object" || value === null || depth > MOST_DEPTH) return null;
	const known = knownShape(value, tell, depth);
	if (known !== undefined) return known;
	if (Array.isArray(value)) return value.map((each) => plainData(each, tell, depth + 1));
	const fields = Object.entries(value).filter(([, field]) => field !== undefined && !isPosition(field));
	return Object.fromEntries(fields.map(([name, field]) => [name, plainData(field, tell, depth + 1)]));
}

function knownShape(value: object, tell: TellContained, depth: number): PlainData | undefined {
	if (value instanceof Name) return value.toString();
	if (value instanceof Certificate || value instanceof CertificateList) return tell(value);
	if (value instanceof Extension) return extensionData(value, tell, depth);
	if (value instanceof Uint8Array) return { length: value.length };
	if ("bytes" in value && value.bytes instanceof Uint8Array) return { length: value.bytes.length };
	if ("dotted" in value) return "name" in value && typeof value.name === "string" ? value.name : String(value.dotted);
	if ("iso" in value && "epochMs" in value) return (value as Time).iso ?? null;
	if ("algorithm" in value && "parameters" in value) return algorithmName(value as AlgorithmIdentifier);
	if ("type" in value && "value" in value && "range" in value) return generalNameText(value as GeneralName);
	return undefined;
}

const extensionData = (extension: Extension, tell: TellContained, depth: number): PlainData => ({
	oid: extension.oid.dotted,
	name: extension.name,
	critical: extension.critical,
	value: plainData(extension.value, tell, depth + 1),
});

/** Elements and ranges only say where something stands. */
const isPosition = (value: unknown): boolean =>
	typeof value === "object" && value !== null && "start" in value && "end" in value;
