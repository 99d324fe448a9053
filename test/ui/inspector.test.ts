import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { test } from "./demo-window.ts";
import type { Workbench } from "./workbench.mjs";

const INSPECT = "Certificates: Inspect certificate";
const ROOT_CA = "Shop Example Root CA 2024";

const title = (workbench: Workbench, name: string) => workbench.webview.getByRole("heading", { level: 1, name });

/** Opens a file and inspects it; `name` is the title of its first object. */
async function inspect(workbench: Workbench, file: string, name: string): Promise<void> {
	await workbench.openFile(file);
	// VS Code remembers where the cursor was when the file was last open.
	await workbench.page.keyboard.press("Control+Home");
	await workbench.command(INSPECT);
	await title(workbench, name).waitFor();
}

test("the command shows the certificate of the active editor in sections beside it", async ({ workbench }) => {
	await inspect(workbench, "certs/orders.pem", "orders.shop.example");
	const headings = await workbench.webview.getByRole("heading", { level: 2 }).allTextContents();
	for (const section of ["Subject", "Issuer", "Validity", "Public key", "Extensions", "Fingerprints"])
		expect(headings).toContain(section);
	expect(await workbench.page.locator(".editor-group-container").count()).toBe(2);
	await workbench.screenshot("inspector");
});

test("a self-issued certificate tells whether its own key signed it", async ({ workbench }) => {
	await inspect(workbench, "certs/root-ca.pem", ROOT_CA);
	const signature = workbench.webview.locator(".section-signature");
	await signature.getByText("yes, verified").waitFor();
	expect(await signature.locator("dt").allTextContents()).toContain("Made with its own key");
});

test("a copy button puts its value on the clipboard", async ({ workbench }) => {
	await inspect(workbench, "certs/orders.pem", "orders.shop.example");
	await workbench.webview.getByRole("button", { name: "Copy SHA-256" }).click();
	await expect.poll(() => workbench.clipboard()).toMatch(/^5B:?BB:?02:?52:?4D/i);
});

test("the title's button reveals the block in its editor", async ({ workbench }) => {
	await inspect(workbench, "certs/bundle.pem", ROOT_CA);
	await workbench.webview.getByRole("treeitem").nth(2).click();
	await title(workbench, "Shop Example Issuing CA 1").waitFor();
	await workbench.webview.getByText("Reveal in editor").click();
	await workbench.statusBarItem(/Ln \d{2,}, Col \d+ \(\d+ selected\)/).waitFor();
});

test("the list of objects is used by keyboard alone", async ({ workbench }) => {
	await inspect(workbench, "certs/bundle.pem", ROOT_CA);
	const options = workbench.webview.getByRole("treeitem");
	await options.nth(0).focus();
	await workbench.page.keyboard.press("ArrowDown");
	await title(workbench, "orders.shop.example").waitFor();
	expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
	await workbench.page.keyboard.press("End");
	await title(workbench, "Shop Example Issuing CA 1").waitFor();
	await workbench.page.keyboard.press("Tab");
	await workbench.page.keyboard.press("Tab");
	await workbench.page.keyboard.press("Enter");
	await expect.poll(() => workbench.clipboard()).not.toBe("");
});

test("the inspector follows the file on the disk", async ({ workbench }) => {
	await inspect(workbench, "certs/provider-callback.pem", "callback");
	const inCerts = (name: string): string => path.join(workbench.folder, "certs", name);
	copyFileSync(inCerts("root-ca.pem"), inCerts("provider-callback.pem"));
	await title(workbench, ROOT_CA).waitFor();
});

test("the inspector follows what is typed", async ({ workbench }) => {
	await inspect(workbench, "certs/issuing-ca.pem", "Shop Example Issuing CA 1");
	await workbench.line("-----BEGIN CERTIFICATE-----").click();
	await workbench.page.keyboard.press("Control+A");
	await workbench.page.keyboard.press("Delete");
	await title(workbench, "Shop Example Issuing CA 1").waitFor({ state: "detached" });
	await workbench.page.keyboard.press("Control+Z");
	await title(workbench, "Shop Example Issuing CA 1").waitFor();
});

test("the explorer's menu inspects a binary file", async ({ workbench }) => {
	await workbench.openFile("certs/orders.pem");
	// The explorer shows the folder of the open file.
	await workbench.contextMenu(workbench.explorerItem("legacy-erp.cer"), "Inspect certificate");
	await title(workbench, "erp").waitFor();
});

test("the inspector is there again after a reload of the window", async ({ workbench }) => {
	await inspect(workbench, "certs/bundle.pem", ROOT_CA);
	await workbench.webview.getByRole("treeitem").nth(1).click();
	await title(workbench, "orders.shop.example").waitFor();
	await workbench.reload();
	await title(workbench, "orders.shop.example").waitFor();
	expect(await workbench.webview.getByRole("treeitem").count()).toBe(3);
});
