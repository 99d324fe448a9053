import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { ROOT } from "../host/folders.mjs";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import type { Workbench } from "./workbench.mjs";

const PASSWORD = "fixture password";
const fixture = (name: string): string => path.join(ROOT, "test", "fixtures", name);

/** Puts a fixture into the workspace, under a name of its own. */
const addFile = ({ folder }: Workbench, from: string, name: string): void =>
	copyFileSync(fixture(from), path.join(folder, name));

/** The box that asks for a password. */
const passwordBox = ({ quickInput }: Workbench) => quickInput.locator("input[type=password]");

/** Opens a binary file by its whole path, as Quick Open may not have noticed that it is there. */
async function openBinary(workbench: Workbench, name: string): Promise<void> {
	await workbench.page.keyboard.press("Control+P");
	await workbench.quickInput.waitFor();
	await workbench.quickInput.locator(".quick-input-box input").fill(path.join(workbench.folder, name));
	await workbench.quickInput.locator(".monaco-list-row", { hasText: name }).first().click();
	await workbench.webview.getByText("Unlock…").waitFor();
}

async function answer(workbench: Workbench, password: string): Promise<void> {
	await passwordBox(workbench).waitFor();
	await passwordBox(workbench).fill(password);
	await passwordBox(workbench).press("Enter");
}

test("an encrypted key in a text editor is unlocked by its lens and shows what it is", async ({ workbench }) => {
	addFile(workbench, "keys/pkcs8-encrypted/rsa-2048-aes256-sha256.key", "locked.key");
	await workbench.openFile("locked.key");
	await workbench.codeLensLink("Unlock…").first().click();
	await answer(workbench, "wrong");
	await workbench.quickInput.getByText("The password is wrong.").waitFor();
	await workbench.screenshot("unlock-key-wrong");
	await answer(workbench, PASSWORD);
	await workbench.webview.getByText("2048 bits").first().waitFor();
	await workbench.screenshot("unlock-key");
	expect(await workbench.webview.locator("body").textContent()).not.toContain(PASSWORD);
	expect(await accessibilityViolations(workbench)).toEqual([]);
	await workbench.tab("locked.key").first().click();
	await workbench.codeLens("RSA").first().waitFor();
	await workbench.codeLens("Unlock…").first().waitFor({ state: "detached" });
});

test("a hover over an encrypted key offers to unlock it", async ({ workbench }) => {
	addFile(workbench, "keys/traditional/rsa-2048-aes256.key", "traditional.key");
	await workbench.openFile("traditional.key");
	const hover = await workbench.hover("-----BEGIN", "AES-256-CBC");
	await hover.getByText("Unlock…").click();
	await answer(workbench, PASSWORD);
	await workbench.webview.getByText("2048 bits").first().waitFor();
});

test("a .p12 whose password stands in application.yml opens without asking", async ({ workbench }) => {
	addFile(workbench, "keystores/pkcs12/openssl-utf8-password.p12", "configured.p12");
	const settings = [
		"server:",
		"  ssl:",
		"    key-store: file:configured.p12",
		"    key-store-password: pässwörd🔐",
		"",
	];
	writeFileSync(path.join(workbench.folder, "application.yml"), settings.join("\n"));
	await openBinary(workbench, "configured.p12");
	await workbench.webview.getByText("Unlock…").click();
	await workbench.webview.getByText("Unlock…").waitFor({ state: "detached" });
	expect(await workbench.quickInput.isVisible()).toBe(false);
	await workbench.screenshot("unlock-configured");
	expect(await workbench.webview.locator("body").textContent()).not.toContain("pässwörd");
});

test("a key that takes long shows its progress and can be cancelled", async ({ workbench }) => {
	addFile(workbench, "keys/pkcs8-encrypted/ec-p256-slow.key", "slow.key");
	await workbench.openFile("slow.key");
	await workbench.codeLensLink("Unlock…").first().click();
	await passwordBox(workbench).waitFor();
	await workbench.quickInput.getByText("were not tried").waitFor();
	await workbench.screenshot("unlock-not-tried");
	await answer(workbench, PASSWORD);
	const progress = workbench.page.locator(".notifications-toasts .notification-toast", { hasText: "Opening slow.key" });
	await progress.waitFor();
	await workbench.screenshot("unlock-progress");
	await progress.getByText("Cancel").click();
	await progress.waitFor({ state: "detached" });
	expect(await workbench.codeLens("Unlock…").count()).toBe(1);
	expect(await workbench.quickInput.isVisible()).toBe(false);
});

test("a key from the clipboard is unlocked", async ({ workbench }) => {
	const pem = readFileSync(fixture("keys/openssh/ed25519-encrypted.key"), "utf8");
	await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), pem);
	await workbench.command("Certificates: Inspect clipboard");
	await workbench.webview.getByText("Unlock…").click();
	await answer(workbench, PASSWORD);
	await workbench.webview.getByText("Unlock…").waitFor({ state: "detached" });
	await workbench.screenshot("unlock-clipboard");
});

test("a password is remembered when somebody asks for it, until it is forgotten", async ({ workbench }) => {
	addFile(workbench, "keys/pkcs8-encrypted/ed25519-aes256.key", "remembered.key");
	await workbench.openFile("remembered.key");
	await workbench.codeLensLink("Unlock…").first().click();
	await passwordBox(workbench).waitFor();
	await workbench.quickInput.getByRole("button", { name: "Remember the password" }).click();
	await workbench.quickInput.getByText("kept in the secret storage").waitFor();
	await workbench.screenshot("unlock-remember");
	await answer(workbench, PASSWORD);
	const heading = workbench.webview.getByRole("heading", { level: 1, name: "Ed25519" });
	await heading.waitFor();
	await workbench.reload();
	await heading.waitFor();
	await workbench.command("Certificates: Forget remembered passwords");
	await workbench.webview.getByText("Unlock…").waitFor();
});
