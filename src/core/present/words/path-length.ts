import * as l10n from "@vscode/l10n";
import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";
import type { Extension } from "../../x509/extension.ts";

const silent = (): void => undefined;

/**
 * How many CAs may follow, in words. A constraint that is there and no number (negative, or beyond all numbers) must
 * not look like the absence of one.
 */
export function pathLengthInWords(pathLenConstraint: number | undefined, basicConstraints: Extension): string {
	if (pathLenConstraint !== undefined) return String(pathLenConstraint);
	return statesPathLength(basicConstraints.valueBytes) ? l10n.t("not readable") : l10n.t("no limit");
}

/** Whether the SEQUENCE holds an INTEGER (RFC 5280 §4.2.1.9), whatever its value. */
function statesPathLength(bytes: Uint8Array): boolean {
	const reader = new DerReader(bytes, silent);
	if (!reader.read(0, bytes.length)) return false;
	const { contentStart, contentEnd } = reader;
	for (let at = contentStart; reader.read(at, contentEnd); at = reader.end) if (reader.tag === TAG.INTEGER) return true;
	return false;
}
