import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./folders.mjs";

/**
 * Installs this extension as a link, so that VS Code runs what was built last.
 * @param {string} folder of installed extensions
 */
export function linkExtension(folder) {
	const { publisher, name, version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
	// VS Code takes a folder of another name for a leftover.
	symlinkSync(ROOT, path.join(folder, `${publisher}.${name}-${version}`), "junction");
}
