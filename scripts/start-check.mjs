import { launchBrowser } from "../test/host/browser.mjs";
import { openWorkbench } from "../test/host/workbench.mjs";

/** A file of the demo workspace with a certificate in it. */
const CERTIFICATE_FILE = "orders.pem";

/**
 * Opens the address as a person would and waits until the extension has read a certificate there.
 * @param {string} url
 * @throws {Error} when the address does not answer, or the extension shows nothing
 */
export async function checkStarted(url) {
	const browser = await launchBrowser();
	try {
		const { page } = await openWorkbench(browser, url);
		await page.keyboard.press("Control+P");
		await page.locator(".quick-input-box input").fill(CERTIFICATE_FILE);
		await page.locator(".quick-input-widget .monaco-list-row", { hasText: CERTIFICATE_FILE }).first().waitFor();
		await page.keyboard.press("Enter");
		const lens = page.locator(".codelens-decoration", { hasText: "Inspect" }).first();
		await lens.waitFor({ timeout: 60_000 });
		console.log(`The extension reads ${CERTIFICATE_FILE}: ${(await lens.textContent()) ?? ""}`);
	} finally {
		await browser.close();
	}
}
