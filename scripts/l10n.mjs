// Writes the strings of the sources into l10n/bundle.l10n.json, from which translations start.
import { mkdir, writeFile } from "node:fs/promises";
import { bundleText, extractStrings, productSources } from "./l10n-strings.mjs";

const strings = await extractStrings(await productSources());
await mkdir("l10n", { recursive: true });
await writeFile("l10n/bundle.l10n.json", bundleText(strings));
console.log(`${Object.keys(strings).length} strings in l10n/bundle.l10n.json`);
