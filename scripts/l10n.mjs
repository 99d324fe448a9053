// Writes the strings of the sources into l10n/bundle.l10n.json, brings the translations into the same order without
// those that are gone, and names the ones that are missing.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { bundleText, extractStrings, productSources } from "./l10n-strings.mjs";
import { translationProblems } from "./l10n-translations.mjs";

const strings = await extractStrings(await productSources());
await mkdir("l10n", { recursive: true });
await writeFile("l10n/bundle.l10n.json", bundleText(strings));
console.log(`${Object.keys(strings).length} strings in l10n/bundle.l10n.json`);

for (const name of await readdir("l10n")) {
	if (!/^bundle\.l10n\..+\.json$/.test(name)) continue;
	const path = `l10n/${name}`;
	const translation = JSON.parse(await readFile(path, "utf8"));
	const kept = Object.fromEntries(
		Object.keys(strings).flatMap((key) => (key in translation ? [[key, translation[key]]] : [])),
	);
	await writeFile(path, bundleText(kept));
	for (const problem of translationProblems(path, strings, kept)) console.log(problem);
}
