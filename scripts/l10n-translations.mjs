/** @typedef {import("./l10n-strings.mjs").Strings} Strings */

/** @param {Strings[string] | undefined} entry */
const message = (entry) => (typeof entry === "string" ? entry : (entry?.message ?? ""));

/**
 * @param {string} text
 * @returns {string} each placeholder once, in a stable order
 */
export const placeholders = (text) => [...new Set(text.match(/\{[^{}]+\}/g))].sort().join(" ");

/**
 * What a translation lacks, has too much, or would fill in wrongly.
 *
 * @param {string} file the translation's path, for the report
 * @param {Strings} original
 * @param {Strings} translation
 * @returns {string[]} one sentence per fault
 */
export function translationProblems(file, original, translation) {
	const missing = Object.keys(original).filter((key) => !(key in translation));
	const stale = Object.keys(translation).filter((key) => !(key in original));
	const mismatched = Object.keys(original).filter(
		(key) => key in translation && placeholders(message(original[key])) !== placeholders(message(translation[key])),
	);
	return [
		...missing.map((key) => `${file}: not translated: ${JSON.stringify(key)}`),
		...stale.map((key) => `${file}: no longer in the original: ${JSON.stringify(key)}`),
		...mismatched.map((key) => `${file}: other placeholders than the original: ${JSON.stringify(key)}`),
	];
}
