import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { canUseApt, installPackages } from "./apt.mjs";
import { mustRun } from "./command.mjs";
import { artifact, ROOT } from "./folders.mjs";
import { step } from "./progress.mjs";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const ELSEWHERE = [
	"/opt/google/chrome/chrome",
	"/opt/microsoft/msedge/msedge",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A Chromium, Chrome or Edge to drive: `CHROMIUM_PATH`, an installed one, or one installed now (apt-get when this is
 * root on Debian or Ubuntu, Playwright's download otherwise).
 * @returns {Promise<string>} path of the executable
 * @throws {Error} saying what to do when none of these works
 */
export async function ensureChromium() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) {
		if (starts(CHROMIUM_PATH)) return CHROMIUM_PATH;
		throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not start as a browser.`);
	}
	const failures = /** @type {string[]} */ ([]);
	const found = installed();
	if (found !== undefined) return found;
	for (const install of canUseApt() ? [installWithApt, installWithPlaywright] : [installWithPlaywright]) {
		try {
			await install();
			const result = installed();
			if (result !== undefined) return result;
			failures.push(`${install.name}: installed, but no browser starts`);
		} catch (error) {
			failures.push(error instanceof Error ? error.message : String(error));
		}
	}
	throw new Error(
		`No browser to run VS Code in. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.\n${failures.join("\n")}`,
	);
}

/** @returns {string | undefined} the first installed browser that starts */
function installed() {
	const { PATH = "" } = process.env;
	const folders = PATH.split(path.delimiter).filter((folder) => folder !== "");
	const onPath = ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	return [...onPath, ...ELSEWHERE, chromium.executablePath()].find((file) => existsSync(file) && starts(file));
}

/**
 * Ubuntu's `chromium` package without snap, and a Playwright download without its libraries, exist but do not run.
 * @param {string} file
 */
function starts(file) {
	// A Windows browser opens a window instead of printing its version.
	if (process.platform === "win32") return true;
	return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The fonts are a mere recommendation of the package, and without any font every line of text has no width. */
const installWithApt = () => installPackages("Chromium", ["chromium", "fonts-liberation", "fonts-dejavu-core"]);

async function installWithPlaywright() {
	const cli = path.join(ROOT, "node_modules", "playwright-core", "cli.js");
	await step("Downloading Chromium with Playwright", () =>
		mustRun(process.execPath, [cli, "install", "chromium"], { log: artifact("logs", "playwright-install.log") }),
	);
}
