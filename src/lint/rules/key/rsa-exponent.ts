import * as l10n from "@vscode/l10n";
import { byteAt } from "../../../core/der/byte.ts";
import { integerDecimal, isNegativeInteger, smallInteger } from "../../../core/der/integer.ts";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { rsaKey } from "../../facts/rsa-modulus.ts";

/** 2^16 + 1: where FIPS 186-5 §A.1.1 begins. */
const LEAST_RECOMMENDED = 65537;
/** Go's crypto/rsa and Windows hold an exponent in 32 bits. */
const MOST_EVERYWHERE = 2 ** 31 - 1;

type Exponent = "one" | "even" | "negative" | "small" | "large";

export const rsaExponent = defineRule({
	id: "rsa-exponent",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Unusable or unusual RSA exponent"),
	citation: {
		source: "CA/B TLS BR",
		section: "6.1.6",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#616-public-key-parameters-generation-and-quality-checking",
	},
	messages: {
		one: () => l10n.t("With the public exponent 1 a signature is its own message: everybody can sign with this key."),
		even: ({ exponent = "" }) =>
			l10n.t(
				"The public exponent {0} is even, so the key has no private half; Go says “crypto/rsa: public exponent is even”.",
				exponent,
			),
		negative: () => l10n.t("The public exponent is not a positive number: no program can use the key."),
		small: ({ exponent = "" }) =>
			l10n.t(
				"The public exponent {0} is smaller than 65537: mistakes in checking a padding become forged signatures with it.",
				exponent,
			),
		large: () =>
			l10n.t(
				"The public exponent has more than 31 bits: Go says “crypto/rsa: public exponent too large”, and Windows cannot load the key.",
			),
	},
	applies: (subject) => rsaKey(subject) !== undefined,
	*check(subject): Iterable<Violation<Exponent>> {
		const range = rsaKey(subject)?.publicExponent;
		if (range === undefined || range.contentEnd === range.contentStart) return;
		const { bytes } = subject;
		const data = { exponent: integerDecimal(bytes, range) };
		const exponent = smallInteger(bytes, range);
		if (isNegativeInteger(bytes, range) || exponent === 0) yield { message: "negative", range };
		else if (exponent === 1) yield { message: "one", range };
		else if (byteAt(bytes, range.contentEnd - 1) % 2 === 0) yield { message: "even", range, data };
		else if (exponent === undefined || exponent > MOST_EVERYWHERE)
			yield { message: "large", range, severity: "warning" };
		else if (exponent < LEAST_RECOMMENDED) yield { message: "small", range, data, severity: "info" };
	},
});
