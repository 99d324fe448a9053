import * as l10n from "@vscode/l10n";
import type { Certificate } from "../x509/certificate.ts";
import type { CertificateRequest } from "../x509/certificate-request.ts";
import type { Field } from "./field.ts";
import type { Plan } from "./plan.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

export const TOOLS = ["openssl", "keytool"] as const;
export type Tool = (typeof TOOLS)[number];

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a generator gets: for each field the value that its `read` makes. */
type Input<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Values as people write them, by the names of their fields. */
export type Written = Readonly<Record<string, readonly string[]>>;

/** What values can be taken from. */
export type Model = Certificate | CertificateRequest;

interface Declaration<F extends Fields> {
	/** Kebab case, the same as the file's name. */
	readonly id: string;
	readonly tool: Tool;
	/** One line for lists. */
	readonly title: () => string;
	/** The oldest version of the tool that knows these options. */
	readonly since: string;
	readonly fields: F;
	/** Values of fields, from a certificate or a request. */
	readonly take?: (model: Model) => Written | Refusal;
	readonly generate: (input: Input<F>) => Plan | Refusal;
}

/** An intent of one tool, as lists, forms and the command line handle it. */
export interface Intent extends Omit<Declaration<Fields>, "generate"> {
	/** The commands for these values, defaults where there are none; or what is wrong with them. */
	readonly plan: (written: Written) => Plan | Refusal;
}

/** Declares an intent: everything that the command line, forms and documentation know of it. */
export function defineIntent<F extends Fields>({ generate, ...declared }: Declaration<F>): Intent {
	const plan = (written: Written): Plan | Refusal => {
		const input = readFields(declared.fields, written);
		return "values" in input ? generate(input.values as Input<F>) : input;
	};
	return { ...declared, plan };
}

function readFields(
	fields: Fields,
	written: Written,
): { readonly values: Readonly<Record<string, unknown>> } | Refusal {
	const unknown = Object.keys(written).find((name) => !Object.hasOwn(fields, name));
	if (unknown !== undefined) {
		const known = Object.keys(fields).join(", ");
		return {
			...refuse("scaffold.unknown-field", l10n.t("There is no such value; there are {0}.", known)),
			field: unknown,
		};
	}
	const values: Record<string, unknown> = {};
	for (const [name, field] of Object.entries(fields)) {
		const answer = field.read(written[name] ?? field.default ?? []);
		if (isRefusal(answer)) return { ...answer, field: name };
		values[name] = answer.value;
	}
	return { values };
}
