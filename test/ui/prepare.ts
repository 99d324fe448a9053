import { existsSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "../host/chromium.mjs";
import { ROOT } from "../host/folders.mjs";
import { ensureHost } from "../host/install.mjs";

/** Installs what the tests need before any test's clock runs. */
export async function setup(): Promise<void> {
	if (!existsSync(path.join(ROOT, "dist", "extension.js"))) throw new Error("Nothing is built: npm run build.");
	await ensureHost();
	await ensureChromium();
}
