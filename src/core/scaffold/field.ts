import * as l10n from "@vscode/l10n";
import { type Refusal, refuse } from "./refusal.ts";

/** How a form asks for it. */
export type FieldKind = "text" | "list" | "choice" | "flag" | "number" | "file" | "newFile" | "alias" | "variable";

/** One value that an intent needs: what lists, forms and documentation say of it, and how it is read. */
export interface Field<T> {
	readonly kind: FieldKind;
	readonly help: () => string;
	/** What holds where nothing is given, as a person would write it; undefined where something has to be. */
	readonly default: readonly string[] | undefined;
	readonly choices?: readonly string[];
	/** The value of what a person wrote, or why there is none. */
	readonly read: (written: readonly string[]) => { readonly value: T } | Refusal;
}

/** Says what is wrong with one value. */
export type Check = (text: string) => Refusal | undefined;

/** Control characters, line breaks, unpaired surrogates and what only reorders or hides: in no name, no path, no command. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const printable: Check = (text) =>
	UNPRINTABLE.test(text)
		? refuse("scaffold.control-character", l10n.t("A line break or another control character cannot stand there."))
		: undefined;

const single = <T>(value: (text: string) => { readonly value: T } | Refusal): Field<T>["read"] => {
	return (written) => {
		const [text, ...others] = written;
		if (text === undefined || text === "") return refuse("scaffold.required", l10n.t("A value is needed."));
		if (others.length > 0) return refuse("scaffold.single", l10n.t("There can be only one value."));
		return printable(text) ?? value(text);
	};
};

const checked = (check: Check | undefined) => single((text) => check?.(text) ?? { value: text });

interface Asked {
	readonly help: () => string;
	readonly default?: string;
	readonly check?: Check;
}

const one = (kind: FieldKind, { help, default: usual, check }: Asked): Field<string> => ({
	kind,
	help,
	default: usual === undefined ? undefined : [usual],
	read: checked(check),
});

export const text = (asked: Asked): Field<string> => one("text", asked);

/** A file that is there. */
export const file = (asked: Asked): Field<string> => one("file", asked);

/** A file that is made. */
export const newFile = (asked: Asked): Field<string> => one("newFile", asked);

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;

/** The name of the environment variable that holds a password: no password is ever a value here. */
export const variable = (help: () => string, usual: string): Field<string> =>
	one("variable", {
		help,
		default: usual,
		check: (name) =>
			VARIABLE.test(name)
				? undefined
				: refuse("scaffold.not-well-formed", l10n.t("The name of an environment variable has letters, digits and _.")),
	});

/** A value that may be left out. */
export const optional = (field: Field<string>): Field<string | undefined> => ({
	...field,
	default: [],
	read: (written) => (written.join("") === "" ? { value: undefined } : field.read(written)),
});

/** Any number of values. */
export const list = ({ help, check }: Asked): Field<readonly string[]> => ({
	kind: "list",
	help,
	default: [],
	read: (written) => {
		const found = written.filter((each) => each !== "");
		for (const each of found) {
			const refusal = printable(each) ?? check?.(each);
			if (refusal !== undefined) return refusal;
		}
		return { value: found };
	},
});

export function choice<const T extends string>(help: () => string, choices: readonly T[], usual: T): Field<T> {
	return {
		kind: "choice",
		help,
		default: [usual],
		choices,
		read: single((written) => {
			const value = choices.find((each) => each.toLowerCase() === written.toLowerCase());
			if (value !== undefined) return { value };
			return refuse("scaffold.not-a-choice", l10n.t("It is one of {0}.", choices.join(", ")));
		}),
	};
}

export function flag(help: () => string, usual: "yes" | "no"): Field<boolean> {
	const { read, ...declared } = choice(help, ["yes", "no"], usual);
	return {
		...declared,
		kind: "flag",
		read: (written) => {
			const answer = read(written);
			return "value" in answer ? { value: answer.value === "yes" } : answer;
		},
	};
}

/** A whole number between `least` and `most`. */
export const wholeNumber = (help: () => string, usual: number, least: number, most: number): Field<number> => ({
	kind: "number",
	help,
	default: [String(usual)],
	read: single((written) => {
		const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
		if (value >= least && value <= most) return { value };
		return refuse("scaffold.not-well-formed", l10n.t("It is a whole number from {0} to {1}.", least, most));
	}),
});
