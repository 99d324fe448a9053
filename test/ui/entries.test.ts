import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import { addFile, openFile } from "./viewed-files.ts";
import type { Workbench } from "./workbench.mjs";

const title = (workbench: Workbench, name: string) => workbench.webview.getByRole("heading", { level: 1, name });

const entry = (workbench: Workbench, name: string | RegExp) => workbench.webview.getByRole("treeitem", { name });

/** Accepts the name that the save dialog offers. */
async function save(workbench: Workbench, offered: string): Promise<string> {
	const box = workbench.quickInput.locator("input").first();
	await expect.poll(() => box.inputValue()).toContain(offered);
	const file = await box.inputValue();
	await box.press("Enter");
	await workbench.quickInput.waitFor({ state: "hidden" });
	await expect.poll(() => existsSync(file)).toBe(true);
	return file;
}

const openssl = (...args: readonly string[]): string => execFileSync("openssl", args, { encoding: "utf8" });

/** Opens a PKCS#12 with the password that everybody knows. */
async function unlocked(workbench: Workbench, name: string): Promise<void> {
	addFile(workbench, "keystores/pkcs12/openssl-rsa.p12", name);
	await openFile(workbench, name);
	await workbench.webview.getByText("Unlock…").click();
	await entry(workbench, /api\.orders\.example/)
		.first()
		.waitFor();
}

test("a .jks is a tree of its entries with aliases, dates and chains", async ({ workbench }) => {
	addFile(workbench, "keystores/jks/rsa.jks", "tree.jks");
	await openFile(workbench, "tree.jks");
	await entry(workbench, /Private key/).waitFor();
	expect(
		await workbench.webview
			.getByRole("treeitem")
			.evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-level"))),
	).toEqual(["1", "2", "3", "3", "3"]);
	await workbench.screenshot("entries-jks");
	expect(await accessibilityViolations(workbench)).toEqual([]);
});

test("a truststore lists its aliases with what has expired, and an entry shows its certificate", async ({
	workbench,
}) => {
	await openFile(workbench, "certs/truststore.jks");
	await entry(workbench, /shop-root-2016/).click();
	await title(workbench, "shop-root-2016").waitFor();
	await workbench.webview.getByRole("heading", { level: 2, name: "Fingerprints" }).waitFor();
	await workbench.screenshot("entries-truststore");
});

test("a certificate of a chain is selected by keyboard, copied as PEM and extracted to a file", async ({
	workbench,
}) => {
	await unlocked(workbench, "chain.p12");
	await workbench.webview.getByRole("treeitem").first().focus();
	for (const key of ["End", "ArrowUp"]) await workbench.page.keyboard.press(key);
	await title(workbench, "Example Test Issuing RSA").waitFor();
	await workbench.screenshot("entries-p12");
	await workbench.webview.getByText("Copy as PEM").click();
	await expect.poll(() => workbench.clipboard()).toContain("-----BEGIN CERTIFICATE-----");
	const copied = await workbench.clipboard();
	await workbench.webview.getByText("Extract to file…").click();
	const file = await save(workbench, "Example-Test-Issuing-RSA.pem");
	expect(readFileSync(file, "utf8")).toBe(copied);
	expect(openssl("x509", "-in", file, "-noout", "-subject")).toContain("Example Test Issuing RSA");
});

test("the menu of an entry copies its certificates, and a private key leaves only when that is confirmed", async ({
	workbench,
}) => {
	await unlocked(workbench, "key.p12");
	const key = entry(workbench, /Private key/);
	await workbench.contextMenu(key, "Copy as PEM");
	await expect.poll(async () => (await workbench.clipboard()).match(/-----BEGIN CERTIFICATE-----/g)?.length).toBe(3);
	expect(await workbench.clipboard()).not.toContain("PRIVATE KEY");

	await key.click();
	await workbench.webview.getByText("Extract to file…").click();
	await workbench.quickInput.locator(".monaco-list-row", { hasText: "Private key" }).click();
	const dialog = workbench.page.locator(".monaco-dialog-box");
	await dialog.getByText("without encryption").first().waitFor();
	await workbench.screenshot("entries-key-confirmation");
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await dialog.waitFor({ state: "detached" });
	expect(await workbench.quickInput.isVisible()).toBe(false);

	await workbench.webview.getByText("Extract to file…").click();
	await workbench.quickInput.locator(".monaco-list-row", { hasText: "Private key" }).click();
	await dialog.getByRole("button", { name: "Extract Private Key" }).click();
	const file = await save(workbench, ".key");
	expect(openssl("pkey", "-in", file, "-noout", "-text")).toContain("2048 bit");
	expect(openssl("pkey", "-in", file, "-pubout")).toBe(publicKeyOf(path.join(workbench.folder, "key.p12")));
	expect(await workbench.clipboard()).not.toContain("PRIVATE KEY");
});

/** Of the key in a PKCS#12, as openssl sees it. */
function publicKeyOf(file: string): string {
	const pem = openssl("pkcs12", "-in", file, "-passin", "pass:changeit", "-nocerts", "-nodes");
	return execFileSync("openssl", ["pkey", "-pubout"], { input: pem, encoding: "utf8" });
}
