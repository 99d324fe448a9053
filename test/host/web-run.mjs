import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { launchBrowser } from "./browser.mjs";
import { artifact } from "./folders.mjs";
import { suiteConsole } from "./suite-console.mjs";
import { startWebWorkbench } from "./web-server.mjs";
import { openWorkbench } from "./workbench.mjs";

/**
 * Runs a bundled suite in the web worker extension host.
 * @param {import("./web-server.mjs").WebWorkbenchOptions & { report: string, timeoutSeconds?: number }} options
 * `report` is the file the suite writes at its end
 * @throws {Error} when the suite failed or never ended
 */
export async function runInWebWorkbench({ report, timeoutSeconds = 600, ...options }) {
	const server = await startWebWorkbench(options);
	const browser = await launchBrowser();
	const log = suiteConsole("vscode-web");
	try {
		const { page, ended } = await openWorkbench(browser, server.url, log.write);
		const end = await Promise.race([ended, delay(timeoutSeconds * 1000, undefined, { ref: false })]);
		if (end?.code === 0 && existsSync(report)) return;
		await page.screenshot({ path: artifact("vscode-web", "failure.png") }).catch(() => undefined);
		throw new Error(end === undefined ? `The suite did not end within ${timeoutSeconds} s.` : "The suite failed.");
	} finally {
		log.close();
		await browser.close();
		server.stop();
	}
}
