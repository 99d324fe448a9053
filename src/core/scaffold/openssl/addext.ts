import * as l10n from "@vscode/l10n";
import type { AlternativeNames } from "../fields/alternative-names.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { isNamedType, type SubjectAttribute } from "../subject.ts";
import type { Section } from "./config.ts";
import { namesSection } from "./request-config.ts";

const PLAIN = /^[A-Za-z0-9.:@/?=&*_~%+-]+$/;

/**
 * Subject and extensions as options of req(1). `-addext` reads its value as a line of a configuration file, where a name
 * with a comma, a `$` or a quote would mean something else: those names need the configuration file.
 */
export function inlineRequest(
	subject: readonly SubjectAttribute[],
	names: AlternativeNames,
	extensions: Section,
): readonly string[] | Refusal {
	const listed = namesSection(names);
	if (!(listed.every(([, value]) => PLAIN.test(value)) && subject.every(({ oid }) => isNamedType(oid))))
		return refuse(
			"scaffold.not-expressible",
			l10n.t("A name or an attribute of this kind needs the configuration file: style=config."),
		);
	const inline = listed.map(([kind, value]) => `${kind.replace(/\.\d+$/, "")}:${value}`).join(",");
	const options = extensions.map(([name, value]) => `${name}=${name === "subjectAltName" ? inline : value}`);
	const joins = subject.some(({ joined }) => joined) ? ["-multivalue-rdn"] : [];
	return ["-utf8", ...joins, "-subj", subjectOption(subject), ...options.flatMap((each) => ["-addext", each])];
}

/** `/C=DE/O=Example`, what has a meaning there behind a backslash (req(1), `-subj`). */
const subjectOption = (subject: readonly SubjectAttribute[]): string =>
	subject.map(({ oid, value, joined }) => `${joined ? "+" : "/"}${oid}=${value.replace(/[\\/+]/g, "\\$&")}`).join("");
