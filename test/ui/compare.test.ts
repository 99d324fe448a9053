import { expect } from "vitest";
import { test } from "./demo-window.ts";
import { openFile } from "./viewed-files.ts";

const COMPARE = "Certificates: Compare with another certificate…";

test("two certificates are compared field by field in a diff editor", async ({ workbench }) => {
	await workbench.openFile("certs/bundle.pem");
	await workbench.page.keyboard.press("Control+Home");
	await workbench.command(COMPARE);
	await workbench.quickInput.locator(".monaco-list-row", { hasText: "Shop Example Issuing CA 1" }).click();
	await workbench.tab("Shop Example Root CA 2024 ↔ Shop Example Issuing CA 1").waitFor();
	const diff = workbench.page.locator(".monaco-diff-editor");
	await diff
		.locator(".original .view-line", { hasText: /CN.*Shop\sExample\sRoot\sCA\s2024/ })
		.first()
		.waitFor();
	await diff
		.locator(".modified .view-line", { hasText: /CN.*Shop\sExample\sIssuing\sCA\s1/ })
		.first()
		.waitFor();
	expect(await diff.locator(".line-delete, .line-insert").count()).toBeGreaterThan(1);
	await workbench.screenshot("compare");
});

test("a certificate of a keystore is compared with one of another file that is open", async ({ workbench }) => {
	await workbench.openFile("certs/root-ca.pem");
	await openFile(workbench, "certs/truststore.jks");
	await workbench.webview.getByRole("treeitem", { name: "shop-root-2016" }).click();
	await workbench.webview.getByText("Compare with another certificate…").click();
	const choices = workbench.quickInput.locator(".monaco-list-row");
	await choices.filter({ hasText: "Shop Example Root CA 2024" }).waitFor();
	expect(await choices.filter({ hasText: "shop-root-2016" }).count()).toBe(0);
	await choices.filter({ hasText: "Choose a File…" }).waitFor();
	await workbench.screenshot("compare-choice");
	await choices.filter({ hasText: "Shop Example Root CA 2024" }).click();
	await workbench.tab("shop-root-2016 ↔ Shop Example Root CA 2024").waitFor();
	const diff = workbench.page.locator(".monaco-diff-editor");
	await diff.locator(".original .view-line", { hasText: /Key:\sRSA\s2048/ }).waitFor();
	await diff.locator(".modified .view-line", { hasText: /Key:\sEC\sP-384/ }).waitFor();
});
