import { existsSync, readFileSync } from "node:fs";
import { mustRun } from "./command.mjs";
import { artifact } from "./folders.mjs";
import { step } from "./progress.mjs";

/** @returns {boolean} whether packages can be installed: root on Debian or Ubuntu */
export function canUseApt() {
	if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
	return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * Installs packages with apt-get, without what they recommend.
 * @param {string} what it is for, in the line that a watcher sees
 * @param {readonly string[]} packages
 */
export async function installPackages(what, packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await step(`Installing ${what} with apt-get`, async () => {
		await mustRun("apt-get", ["update", "-q"], { env, log: artifact("logs", "apt-update.log") });
		await mustRun("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
			env,
			log: artifact("logs", "apt-install.log"),
		});
	});
}
