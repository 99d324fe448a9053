import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import { addFile, openFile } from "./viewed-files.ts";
import type { Workbench } from "./workbench.mjs";

const title = (workbench: Workbench, name: string) => workbench.webview.getByRole("heading", { level: 1, name });

test("a .der opens as what it is, and not as text", async ({ workbench }) => {
	copyFileSync(path.join(workbench.folder, "certs", "legacy-erp.cer"), path.join(workbench.folder, "erp.der"));
	await openFile(workbench, "erp.der");
	await title(workbench, "erp").waitFor();
	expect(await workbench.page.locator(".editor-group-container").count()).toBe(1);
	await workbench.screenshot("viewer-der");
});

test("the viewer follows its file", async ({ workbench }) => {
	addFile(workbench, "certificates/der/issuing-ec.der", "follow.der");
	await openFile(workbench, "follow.der");
	const heading = workbench.webview.getByRole("heading", { level: 1 });
	const before = await heading.textContent();
	addFile(workbench, "certificates/der/leaf-ec.der", "follow.der");
	await expect.poll(() => heading.textContent()).not.toBe(before);
});

test("text under a binary name is shown, and reopened as text at a click", async ({ workbench }) => {
	addFile(workbench, "certificates/der/pem-under-a-der-name.der", "text.der");
	await openFile(workbench, "text.der");
	await workbench.webview.getByText("Reveal in editor").waitFor();
	await workbench.screenshot("viewer-text");
	await workbench.webview.getByText("Reopen as Text").click();
	await workbench.line("-----BEGIN CERTIFICATE-----").first().waitFor();
	expect(await workbench.tab("text.der").count()).toBe(1);
});

test("the viewer is there again after a reload of the window", async ({ workbench }) => {
	copyFileSync(path.join(workbench.folder, "certs", "legacy-erp.cer"), path.join(workbench.folder, "again.der"));
	await openFile(workbench, "again.der");
	await title(workbench, "erp").waitFor();
	await workbench.reload();
	await title(workbench, "erp").waitFor();
});

test("a .jks shows its entries and asks for no password", async ({ workbench }) => {
	await openFile(workbench, "certs/truststore.jks");
	await workbench.webview.getByText("shop-root-2016").first().waitFor();
	expect(await workbench.quickInput.isVisible()).toBe(false);
	await workbench.screenshot("viewer-jks");
});

test("a .p12 asks for its password, says when it is wrong, and opens with the right one", async ({ workbench }) => {
	addFile(workbench, "keystores/pkcs12/openssl-utf8-password.p12", "asks.p12");
	await openFile(workbench, "asks.p12");
	await workbench.webview.getByText("Unlock…").waitFor();
	expect(await accessibilityViolations(workbench)).toEqual([]);
	await workbench.webview.getByText("Unlock…").click();
	const input = workbench.quickInput.locator("input[type=password]");
	await input.waitFor();
	await input.fill("wrong");
	await input.press("Enter");
	await workbench.quickInput.getByText("The password is wrong.").waitFor();
	await workbench.screenshot("viewer-p12-wrong");
	await input.fill("pässwörd🔐");
	await input.press("Enter");
	await workbench.webview.getByText("Unlock…").waitFor({ state: "detached" });
	await workbench.webview.getByText("the password that was given").waitFor();
	await workbench.screenshot("viewer-p12");
	expect(await workbench.webview.locator("body").textContent()).not.toContain("pässwörd");
});

test("a .p12 with a password that everybody knows opens without asking, and says so", async ({ workbench }) => {
	await openFile(workbench, "certs/payments.p12");
	await workbench.webview.getByText("Unlock…").click();
	await workbench.webview.getByText("keystore.well-known-password").waitFor();
	expect(await workbench.quickInput.isVisible()).toBe(false);
	await workbench.screenshot("viewer-p12-known");
});
