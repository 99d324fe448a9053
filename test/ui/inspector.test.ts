import { copyFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { Workbench } from "./workbench.mjs";

const INSPECT = "Certificates: Inspect certificate";

let workbench: Workbench;
beforeAll(async () => {
	workbench = await Workbench.open({ workspace: "demo" });
});
afterAll(() => workbench?.close());
beforeEach(() => workbench.command("View: Close All Editors"));

const title = (name: string) => workbench.webview.getByRole("heading", { level: 1, name });

async function inspect(file: string, name: string): Promise<void> {
	await workbench.openFile(file);
	await workbench.command(INSPECT);
	await title(name).waitFor();
}

test("the command shows the certificate of the active editor in sections beside it", async () => {
	await inspect("certs/orders.pem", "orders.shop.example");
	const headings = await workbench.webview.getByRole("heading", { level: 2 }).allTextContents();
	for (const section of ["Subject", "Issuer", "Validity", "Public key", "Extensions", "Fingerprints"])
		expect(headings).toContain(section);
	expect(await workbench.page.locator(".editor-group-container").count()).toBe(2);
	await workbench.screenshot("inspector");
});

test("a copy button puts its value on the clipboard", async () => {
	await inspect("certs/orders.pem", "orders.shop.example");
	await workbench.webview.getByRole("button", { name: "Copy SHA-256" }).click();
	await expect.poll(() => workbench.clipboard()).toMatch(/^5B:?BB:?02:?52:?4D/i);
});

test("the title's button reveals the block in its editor", async () => {
	await inspect("certs/bundle.pem", "Shop Example Root");
	await workbench.webview.getByRole("option").nth(2).click();
	await title("Issuing CA").waitFor();
	await workbench.webview.getByText("Reveal in editor").click();
	await workbench.statusBarItem(/\(\d+ selected\)/).waitFor();
});

test("the list of objects is used by keyboard alone", async () => {
	await inspect("certs/bundle.pem", "Shop Example Root");
	const options = workbench.webview.getByRole("option");
	await options.nth(0).focus();
	await workbench.page.keyboard.press("ArrowDown");
	await title("orders.shop.example").waitFor();
	expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
	await workbench.page.keyboard.press("End");
	await title("Issuing CA").waitFor();
	await workbench.page.keyboard.press("Tab");
	expect(await workbench.webview.locator(":focus").count()).toBe(1);
	expect(await options.nth(2).evaluate((option) => option === document.activeElement)).toBe(false);
});

test("the inspector follows the file on the disk", async () => {
	await inspect("certs/orders.pem", "orders.shop.example");
	const file = (name: string): string => path.join(workbench.folder, "certs", name);
	copyFileSync(file("gateway.pem"), file("orders.pem"));
	await title("shop.example").and(workbench.webview.locator("h1:not(:has-text('orders'))")).waitFor();
});

test("the inspector follows what is typed", async () => {
	await inspect("certs/client.csr", "");
	await workbench.tab("client.csr").first().click();
	await workbench.page.keyboard.press("Control+A");
	await workbench.page.keyboard.press("Delete");
	await workbench.webview.locator(".nothing").waitFor();
	await workbench.page.keyboard.press("Control+Z");
	await workbench.webview.locator(".nothing").waitFor({ state: "detached" });
	await workbench.command("File: Revert File");
});

test("the explorer's menu inspects a binary file", async () => {
	await workbench.command("View: Show Explorer");
	await workbench.command("File: Focus on Files Explorer");
	const file = workbench.explorerItem("legacy-erp.cer");
	if (!(await file.isVisible())) await workbench.explorerItem("certs").first().click();
	await file.click({ button: "right" });
	await workbench.menuItem("Inspect certificate").click();
	await title("erp").waitFor();
});

test("the inspector is there again after a reload of the window", async () => {
	await inspect("certs/bundle.pem", "Shop Example Root");
	await workbench.webview.getByRole("option").nth(1).click();
	await title("orders.shop.example").waitFor();
	await workbench.reload();
	await title("orders.shop.example").waitFor();
	expect(await workbench.webview.getByRole("option").count()).toBe(3);
});

test.each([
	["Dark Modern", "vscode-dark"],
	["Light Modern", "vscode-light"],
	["Dark High Contrast", "vscode-high-contrast"],
	["Light High Contrast", "vscode-high-contrast-light"],
])("axe finds nothing to complain about in %s", async (theme, className) => {
	await workbench.colorTheme(theme);
	await inspect("certs/bundle.pem", "Shop Example Root");
	await workbench.webview.locator(`body.${className}`).waitFor();
	await workbench.screenshot(`inspector-${className}`);
	expect(await accessibilityViolations(workbench)).toEqual([]);
});
