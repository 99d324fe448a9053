import type { WrittenFile } from "../plan.ts";

/** A section of openssl.cnf: names that openssl knows, and their values as they shall arrive. */
export type Section = readonly (readonly [name: string, value: string])[];

/**
 * `value` for a configuration file (config(5)): between double quotes no `$` is expanded, no `#` begins a comment and no
 * blank is lost; quotes and backslashes are behind a backslash. Values are printable: a line break cannot be written.
 */
const configValue = (value: string): string =>
	/^[A-Za-z0-9@][A-Za-z0-9@.:_/, -]*$/.test(value) && !value.endsWith(" ")
		? value
		: `"${value.replace(/["\\]/g, "\\$&")}"`;

/** The file of these sections, in their order. */
export function configFile(path: string, sections: Readonly<Record<string, Section>>): WrittenFile {
	const texts = Object.entries(sections)
		.filter(([, lines]) => lines.length > 0)
		.map(([name, lines]) => `[${name}]\n${lines.map(([key, value]) => `${key} = ${configValue(value)}\n`).join("")}`);
	return { kind: "file", path, text: texts.join("\n") };
}
