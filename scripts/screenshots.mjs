// npm run screenshots: the pictures of the README, taken in real VS Code with the demo workspace.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../test/host/folders.mjs";
import { step } from "../test/host/progress.mjs";
import { Workbench } from "../test/ui/workbench.mjs";

const FOLDER = path.join(ROOT, "docs", "images");

const workbench = await Workbench.open({
	workspace: "demo",
	settings: {
		"workbench.colorTheme": "Dark Modern",
		"editor.minimap.enabled": false,
		"breadcrumbs.enabled": false,
	},
});

/**
 * @param {string} name
 * @param {() => Promise<void>} arrange
 */
async function picture(name, arrange) {
	await step(`${name}.png`, async () => {
		await workbench.command("View: Close All Editors");
		await arrange();
		await workbench.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
	});
}

try {
	mkdirSync(FOLDER, { recursive: true });
	await workbench.page.setViewportSize({ width: 1400, height: 800 });
	await picture("hover", async () => {
		await workbench.openFile("k8s/trust-bundle.yaml");
		await workbench.codeLens("CN=Shop Example Root CA 2024").first().waitFor();
		await workbench.hover("-----BEGIN CERTIFICATE-----", "Shop Example");
	});
	await picture("inspector", async () => {
		await workbench.openFile("certs/bundle.pem");
		await workbench.codeLens("CN=orders.shop.example").first().waitFor();
		await workbench.codeLensLink("Inspect").nth(1).click();
		await workbench.webview.getByRole("heading", { level: 1, name: "orders.shop.example" }).waitFor();
	});
	await picture("chain", async () => {
		await workbench.openFile("certs/orders.pem");
		await workbench.codeLensLink("Show chain").first().click();
		await workbench.webview.locator("#verdict").waitFor();
	});
} finally {
	await workbench.close();
}
