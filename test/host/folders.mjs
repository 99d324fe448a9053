import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Where every run leaves its reports, logs and screenshots; ignored by git. */
const ARTIFACTS = path.join(ROOT, ".artifacts");

/**
 * Names a file below `.artifacts/`, creating its folder.
 * @param {...string} segments
 * @returns {string} absolute path
 */
export function artifact(...segments) {
	const file = path.join(ARTIFACTS, ...segments);
	mkdirSync(path.dirname(file), { recursive: true });
	return file;
}

/**
 * A fresh temporary folder. The name is kept short: VS Code puts unix sockets below it and their paths hold 107 bytes.
 * @returns {{ path: string, remove: () => void }}
 */
export function temporaryFolder() {
	const folder = mkdtempSync(path.join(tmpdir(), "ci-"));
	return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Copies the content of a workspace folder, so that nothing a test or a visitor types reaches the repository.
 * @param {string} source folder to copy
 * @param {string} target folder to fill, created when absent
 */
export function copyWorkspace(source, target) {
	mkdirSync(target, { recursive: true });
	for (const name of readdirSync(source)) cpSync(path.join(source, name), path.join(target, name), { recursive: true });
}
