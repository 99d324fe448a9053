import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";

// Chromium refuses its sandbox to root, and containers give /dev/shm too little room.
const SWITCHES = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-dev-shm-usage",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * Starts a headless browser.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
	return await chromium.launch({ executablePath: await ensureChromium(), args: SWITCHES });
}

/**
 * Opens a page of VS Code's usual size with access to the clipboard.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<import("playwright-core").Page>}
 */
export async function openPage(browser) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: "en-US",
		permissions: ["clipboard-read", "clipboard-write"],
	});
	return await context.newPage();
}
