import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./folders.mjs";

const COMMANDS = ["code", "code-insiders", "codium"];
const onWindows = process.platform === "win32";

/**
 * The command of an installed desktop VS Code that can open a window here and is new enough for the extension.
 * @returns {string | undefined}
 */
export function desktopCommand() {
	const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
	// VS Code refuses root; in a terminal of a remote window `code` is another program, without extension development.
	if (process.getuid?.() === 0 || VSCODE_IPC_HOOK_CLI) return undefined;
	if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
	return COMMANDS.find((command) => {
		const { status, stdout } = spawnSync(command, ["--version"], {
			encoding: "utf8",
			shell: onWindows,
			timeout: 30_000,
		});
		return status === 0 && isNewEnough(stdout.split(/\r?\n/)[0] ?? "");
	});
}

/** @param {string} version e.g. "1.105.1" */
function isNewEnough(version) {
	const { engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
	const numbers = (/** @type {string} */ text) => text.replace(/^\D+/, "").split(".").map(Number);
	const [major = 0, minor = 0] = numbers(version);
	const [leastMajor = 0, leastMinor = 0] = numbers(engines.vscode);
	return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * Opens a folder in a new window with this extension under development.
 * @param {string} command one that `desktopCommand` found
 * @param {string} folder
 * @returns {Promise<void>} settles when the window is closed
 */
export async function openOnDesktop(command, folder) {
	const args = ["--new-window", "--wait", `--extensionDevelopmentPath=${ROOT}`, folder];
	const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
	await once(spawn(command, quoted, { stdio: "inherit", shell: onWindows }), "exit");
}
