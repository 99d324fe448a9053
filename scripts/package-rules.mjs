/** Everything that may be in the package, and whether something of the kind has to be. */
const EXPECTED = [
	{ pattern: /^package\.json$/, required: true },
	{ pattern: /^package\.nls(\.[a-z-]+)?\.json$/i, required: true },
	{ pattern: /^README\.md$/i, required: true },
	{ pattern: /^CHANGELOG\.md$/i, required: true },
	{ pattern: /^LICENSE(\.txt)?$/, required: true },
	{ pattern: /^dist\/extension\.js$/, required: true },
	{ pattern: /^dist\/key-derivation-worker\.js$/, required: true },
	{ pattern: /^dist\/web\/extension\.js$/, required: true },
	{ pattern: /^dist\/web\/roots\.pem$/, required: true },
	{ pattern: /^dist\/chunks\/[\w.-]+\.js$/, required: false },
	{ pattern: /^dist\/media\/[\w-]+\.js$/, required: true },
	{ pattern: /^dist\/media\/[\w-]+\.css$/, required: true },
	{ pattern: /^dist\/media\/codicon\.(css|ttf)$/, required: true },
	{ pattern: /^dist\/third-party-notices\.txt$/, required: true },
	{ pattern: /^docs\/rules\/[\w-]+\.md$/, required: true },
	{ pattern: /^docs\/decoder\/[\w-]+\.md$/, required: true },
	{ pattern: /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/i, required: true },
	{ pattern: /^media\/icon\.png$/, required: true },
	{ pattern: /^media\/icons\/[\w-]+\.svg$/, required: false },
	{ pattern: /^syntaxes\/[\w.-]+\.json$/, required: false },
	{ pattern: /^language-configuration\.json$/, required: false },
];

/**
 * @param {unknown} value a part of package.json
 * @returns {string[]} the files it names, relative to the package
 */
function namedFiles(value) {
	if (typeof value === "string") return value.startsWith("./") ? [value.slice(2)] : [];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}

/**
 * What the package has too much, and what it lacks: of the list above, and of the files that package.json itself names.
 *
 * @param {readonly string[]} files paths in the package
 * @param {Record<string, unknown>} manifest package.json
 * @returns {string[]} one sentence per fault
 */
export function packageProblems(files, manifest) {
	const { main, browser, icon, contributes } = manifest;
	const named = [...namedFiles([main, browser, contributes]), ...(typeof icon === "string" ? [icon] : [])];
	return [
		...files
			.filter((file) => !EXPECTED.some(({ pattern }) => pattern.test(file)))
			.map((file) => `${file} does not belong in the package`),
		...EXPECTED.filter(({ pattern, required }) => required && !files.some((file) => pattern.test(file))).map(
			({ pattern }) => `the package lacks ${pattern.source}`,
		),
		...named.filter((file) => !files.includes(file)).map((file) => `package.json names ${file}, which is not packed`),
	];
}
