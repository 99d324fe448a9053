import * as l10n from "@vscode/l10n";
import { type Field, list, optional, text } from "../field.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { attributeRefusal, readAttribute, type SubjectAttribute } from "../subject.ts";

const check = (oid: string) => (value: string) => attributeRefusal({ oid, value, joined: false });

const attribute = (oid: string, help: () => string): Field<string | undefined> =>
	optional(text({ help, check: check(oid) }));

/** The subject, attribute by attribute. */
export const SUBJECT = {
	commonName: attribute("2.5.4.3", () => l10n.t("common name (CN): what people call it")),
	organization: attribute("2.5.4.10", () => l10n.t("organization (O)")),
	organizationalUnit: attribute("2.5.4.11", () => l10n.t("organizational unit (OU)")),
	locality: attribute("2.5.4.7", () => l10n.t("city (L)")),
	stateOrProvince: attribute("2.5.4.8", () => l10n.t("state or province (ST)")),
	country: attribute("2.5.4.6", () => l10n.t("country (C), two letters")),
	subject: list({
		help: () => l10n.t("further attributes as TYPE=value, in their order; +TYPE=value joins the one before"),
		check: (written) => {
			const read = readAttribute(written);
			return isRefusal(read) ? read : undefined;
		},
	}),
} as const;

/** The values of `SUBJECT`. */
export interface SubjectInput {
	readonly commonName: string | undefined;
	readonly organization: string | undefined;
	readonly organizationalUnit: string | undefined;
	readonly locality: string | undefined;
	readonly stateOrProvince: string | undefined;
	readonly country: string | undefined;
	readonly subject: readonly string[];
}

/** The name from the widest to the most specific attribute, or why there is none. */
export function subjectOf(input: SubjectInput): readonly SubjectAttribute[] | Refusal {
	const asked = [
		["2.5.4.6", input.country],
		["2.5.4.8", input.stateOrProvince],
		["2.5.4.7", input.locality],
		["2.5.4.10", input.organization],
		["2.5.4.11", input.organizationalUnit],
	] as const;
	const found: SubjectAttribute[] = asked.flatMap(([oid, value]) =>
		value === undefined ? [] : [{ oid, value, joined: false }],
	);
	for (const written of input.subject) {
		const read = readAttribute(written);
		if (isRefusal(read)) return { ...read, field: "subject" };
		found.push(read);
	}
	if (input.commonName !== undefined) found.push({ oid: "2.5.4.3", value: input.commonName, joined: false });
	const [first, ...rest] = found;
	if (first !== undefined) return [{ ...first, joined: false }, ...rest];
	return { ...refuse("scaffold.required", l10n.t("A subject needs at least a common name.")), field: "commonName" };
}
