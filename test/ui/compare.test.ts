import { expect } from "vitest";
import { test } from "./demo-window.ts";

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
