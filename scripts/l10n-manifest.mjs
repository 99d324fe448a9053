/** The properties of package.json contributions whose text VS Code shows to people. */
const SHOWN = new Set([
	"title",
	"shortTitle",
	"category",
	"label",
	"description",
	"displayName",
	"userDescription",
	"markdownDescription",
	"enumDescriptions",
	"markdownEnumDescriptions",
	"enumItemLabels",
	"deprecationMessage",
	"markdownDeprecationMessage",
	"contents",
	"contextualTitle",
]);

/**
 * Every text in a part of package.json, with the path to it and whether people see it.
 *
 * @param {string} path
 * @param {unknown} value
 * @param {boolean} shown
 * @returns {Generator<{ path: string, text: string, shown: boolean }>}
 */
function* textsIn(path, value, shown) {
	if (typeof value === "string") yield { path, text: value, shown };
	if (typeof value !== "object" || value === null) return;
	for (const [name, inner] of Object.entries(value)) {
		const nameOfView = name === "name" && path.startsWith("contributes.views.");
		yield* textsIn(`${path}.${name}`, inner, nameOfView || (Array.isArray(value) ? shown : SHOWN.has(name)));
	}
}

/**
 * Text in package.json that cannot be translated, keys without text, and text without a key.
 *
 * @param {Record<string, unknown>} manifest package.json
 * @param {import("./l10n-strings.mjs").Strings} texts package.nls.json
 * @returns {string[]} one sentence per fault
 */
export function manifestProblems(manifest, texts) {
	const found = [
		...textsIn("displayName", manifest["displayName"], true),
		...textsIn("description", manifest["description"], true),
		...textsIn("contributes", manifest["contributes"], false),
		...textsIn("capabilities", manifest["capabilities"], false),
	].map((each) => ({ ...each, key: /^%([^%]+)%$/.exec(each.text)?.[1] }));
	const used = new Set(found.flatMap(({ key }) => key ?? []));
	return [
		...found
			.filter(({ key, shown, text }) => key === undefined && shown && text !== "")
			.map(({ path, text }) => `package.json: ${path} is not a %key%: ${JSON.stringify(text)}`),
		...[...used].filter((key) => !(key in texts)).map((key) => `package.nls.json: no text for ${key}`),
		...Object.keys(texts)
			.filter((key) => !used.has(key))
			.map((key) => `package.nls.json: ${key} is not used`),
	];
}
