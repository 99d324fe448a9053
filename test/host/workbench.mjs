import path from "node:path";
import { format } from "node:util";
import { openPage } from "./browser.mjs";

/**
 * @typedef {object} WorkbenchOptions
 * @property {string | undefined} [folder] workspace folder
 * @property {readonly string[]} [developmentPaths] extensions under development
 * @property {string | undefined} [testsPath] module whose `run` is the test suite
 * @property {(line: string) => void} [onConsole] receives what the workbench and the extensions log
 */

/**
 * @typedef {object} TestRunEnd how the workbench says a test run ended
 * @property {number} code 0 also for an extension host that crashed
 * @property {{ relativePath: string, contents: string }[]} logs
 */

/**
 * The address of a workbench.
 * @param {string} authority host and port of the server
 * @param {WorkbenchOptions} options
 * @returns {string}
 */
export function workbenchUrl(authority, { folder, developmentPaths = [], testsPath }) {
	const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
	const payload = developmentPaths.map((each) => ["extensionDevelopmentPath", remote(each)]);
	if (testsPath !== undefined) payload.push(["extensionTestsPath", remote(testsPath)]);
	const query = new URLSearchParams(folder === undefined ? { ew: "true" } : { folder: path.resolve(folder) });
	if (payload.length > 0) query.set("payload", JSON.stringify(payload));
	return `http://${authority}/?${query}`;
}

/**
 * Opens a workbench and waits until it is drawn.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {(line: string) => void} [onConsole] receives what the workbench and the extensions log
 * @returns {Promise<{ page: import("playwright-core").Page, ended: Promise<TestRunEnd> }>} `ended` settles when a test
 * run ends, never without one
 */
export async function openWorkbench(browser, url, onConsole) {
	const page = await openPage(browser);
	const { promise: ended, resolve: end } = /** @type {Deferred<TestRunEnd>} */ (deferred());
	// The two functions that VS Code's own test driver calls in a browser.
	await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ args) =>
		onConsole?.(format(...args)),
	);
	await page.exposeFunction(
		"codeAutomationExit",
		(/** @type {number} */ code, /** @type {TestRunEnd["logs"]} */ logs) => end({ code, logs: logs ?? [] }),
	);
	page.once("crash", () => end({ code: 70, logs: [{ relativePath: "crash.txt", contents: "The page crashed." }] }));
	await page.goto(url);
	await page.waitForSelector(".monaco-workbench .part.statusbar", { timeout: 90_000 });
	return { page, ended };
}

/**
 * @template T
 * @typedef {{ promise: Promise<T>, resolve: (value: T) => void }} Deferred
 */

/**
 * A promise and the function that settles it (`Promise.withResolvers` is not in Node 20).
 * @template T
 * @returns {Deferred<T>}
 */
function deferred() {
	const made = /** @type {Partial<Deferred<T>>} */ ({});
	made.promise = new Promise((resolve) => {
		made.resolve = resolve;
	});
	return /** @type {Deferred<T>} */ (made);
}
