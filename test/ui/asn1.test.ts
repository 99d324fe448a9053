import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { ROOT } from "../host/folders.mjs";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import type { Workbench } from "./workbench.mjs";

const SHOW_ASN1 = "Certificates: Show ASN.1 structure";

/** A line of the tree by what it begins with, or by a part of it. */
const line = ({ webview }: Workbench, text: string | RegExp) => webview.locator(".asn1-line", { hasText: text });

const selectedLine = async ({ webview }: Workbench): Promise<string> =>
	(await webview.locator(".asn1-line[aria-selected=true]").textContent()) ?? "";

/** The digits that are marked as a part of the selected node, in a row. */
const markedDigits = async ({ webview }: Workbench, part: "header" | "content"): Promise<string> =>
	(await webview.locator(`.hex-byte[data-part="${part}"]`).allTextContents()).join("");

/** The stretches of text that the extension marks. */
const markedText = ({ page }: Workbench) => page.locator(".monaco-editor .view-overlays [class*='ced-']");

/** Opens a file with the cursor at its beginning, and the structure of its first object. */
async function showAsn1(workbench: Workbench, file: string): Promise<void> {
	await workbench.openFile(file);
	// VS Code remembers where the cursor was when the file was last open.
	await workbench.page.keyboard.press("Control+Home");
	await workbench.command(SHOW_ASN1);
	await workbench.webview.locator(".asn1-line").first().waitFor();
}

/** Opens a copy of a binary fixture in the viewer. */
async function openCopy(workbench: Workbench, fixture: string, name: string): Promise<void> {
	copyFileSync(path.join(ROOT, "test/fixtures", fixture), path.join(workbench.folder, name));
	await workbench.page.keyboard.press("Control+P");
	await workbench.quickInput.waitFor();
	// By its whole path, as Quick Open may not have noticed that it is there.
	await workbench.quickInput.locator(".quick-input-box input").fill(path.join(workbench.folder, name));
	await workbench.quickInput.locator(".monaco-list-row", { hasText: name }).first().click();
	await workbench.tab(name).first().waitFor();
}

test("the tree is used by keyboard alone, and bytes and text follow it", async ({ workbench }) => {
	const { page, webview } = workbench;
	await workbench.openFile("certs/orders.pem");
	await page.keyboard.press("Control+Home");
	await workbench.command("Certificates: Inspect certificate");
	await webview.getByRole("tab", { name: "Details" }).focus();
	await page.keyboard.press("ArrowRight");
	await line(workbench, "tbsCertificate").waitFor();
	await page.keyboard.press("Tab");
	await expect.poll(() => selectedLine(workbench)).toMatch(/^Certificate/);
	for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
	await line(workbench, "INTEGER 2").waitFor();
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => selectedLine(workbench)).toBe("INTEGER 2");
	await expect.poll(() => markedDigits(workbench, "header")).toBe("0201");
	expect(await markedDigits(workbench, "content")).toBe("02");
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => selectedLine(workbench)).toMatch(/^serialNumber INTEGER 0x/);
	await expect.poll(() => markedText(workbench).count()).toBeGreaterThan(1);
	await workbench.screenshot("asn1");
	for (const key of ["ArrowUp", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
	await expect.poll(() => selectedLine(workbench)).toMatch(/^version/);
	await expect.poll(() => line(workbench, "INTEGER 2").count()).toBe(0);
});

test("a byte that is clicked selects the innermost node that it belongs to", async ({ workbench }) => {
	await showAsn1(workbench, "certs/orders.pem");
	await workbench.webview.locator('.hex-byte[data-at="33"]').click();
	await expect.poll(() => selectedLine(workbench)).toMatch(/^algorithm OBJECT IDENTIFIER/);
	await expect.poll(() => markedText(workbench).count()).toBeGreaterThan(0);
});

test("the cursor in the base64 selects its node, in another object too", async ({ workbench }) => {
	await showAsn1(workbench, "certs/bundle.pem");
	await workbench.webview.getByRole("treeitem", { name: "Shop Example Root CA 2024" }).waitFor();
	await expect.poll(() => selectedLine(workbench)).toMatch(/^Certificate/);
	const { page } = workbench;
	await workbench.line("-----BEGIN CERTIFICATE-----").first().click();
	for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
	await expect.poll(() => selectedLine(workbench)).not.toMatch(/^(tbs)?Certificate/);
	const inFirst = await selectedLine(workbench);
	await page.keyboard.press("Control+End");
	for (const key of ["ArrowUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
	await expect.poll(() => selectedLine(workbench)).not.toBe(inFirst);
	await expect
		.poll(() => workbench.webview.locator(".object[aria-selected=true]").textContent())
		.toContain("Shop Example Issuing CA 1");
	await expect.poll(() => selectedLine(workbench)).toMatch(/^[rs] INTEGER/);
	await expect.poll(() => markedText(workbench).count()).toBeGreaterThan(0);
	await workbench.screenshot("asn1-from-text");
});

test("the secret of a private key is hidden, in the tree and in the bytes", async ({ workbench }) => {
	await showAsn1(workbench, "certs/orders.key");
	await line(workbench, /^privateKey OCTET STRING hidden, \d+ bytes$/).click();
	await expect.poll(() => markedDigits(workbench, "content")).toMatch(/^(··)+$/);
	await workbench.screenshot("asn1-private-key");
});

test("a list of many entries is shown a part at a time", async ({ workbench }) => {
	await openCopy(workbench, "crls/thousand.crl", "many.crl");
	await workbench.webview.getByRole("tab", { name: "ASN.1" }).click();
	const list = line(workbench, /^revokedCertificates SEQUENCE 1000 elements$/);
	await list.locator(".asn1-twistie").click();
	const more = line(workbench, "Show 200 more");
	await more.waitFor();
	const before = await workbench.webview.locator(".asn1-line").count();
	await more.click();
	await expect.poll(() => workbench.webview.locator(".asn1-line").count()).toBe(before + 200);
	await expect
		.poll(() => workbench.webview.locator(".asn1-line[aria-selected=true]").getAttribute("aria-posinset"))
		.toBe("201");
	await workbench.screenshot("asn1-crl");
	await list.locator(".asn1-twistie").click();
	await expect.poll(() => selectedLine(workbench)).toMatch(/^revokedCertificates/);
});

test("the viewer of a keystore of Java says that it is no ASN.1", async ({ workbench }) => {
	await openCopy(workbench, "keystores/jks/truststore.jks", "asn1.jks");
	await workbench.webview.getByRole("tab", { name: "ASN.1" }).click();
	await workbench.webview.getByText("A JKS keystore is no ASN.1").waitFor();
	await workbench.screenshot("asn1-jks");
});

test.for([
	["Dark Modern", "vscode-dark"],
	["Light Modern", "vscode-light"],
	["Dark High Contrast", "vscode-high-contrast"],
	["Light High Contrast", "vscode-high-contrast-light"],
] as const)("axe finds nothing to complain about in %s", async ([theme, bodyClass], { workbench }) => {
	await workbench.colorTheme(theme);
	await showAsn1(workbench, "certs/orders.pem");
	await workbench.webview.locator(`body.${bodyClass}`).waitFor();
	await line(workbench, "issuer").click();
	await workbench.webview.locator('.hex-byte[data-part="content"]').first().waitFor();
	await workbench.screenshot(`asn1-${bodyClass}`);
	expect(await accessibilityViolations(workbench)).toEqual([]);
});
