import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect } from "vitest";
import { ROOT } from "../host/folders.mjs";
import { test } from "./demo-window.ts";
import { openFile } from "./viewed-files.ts";

/** Seconds of work for openssl, more for what runs everywhere. */
const ROUNDS = "12000000";

test("unlocking that takes long says so and can be cancelled", async ({ workbench }) => {
	const leaf = path.join(ROOT, "test", "fixtures", "certificates", "authorities", "leaf-ec.pem");
	const made = [
		"-certpbe",
		"AES-256-CBC",
		"-iter",
		ROUNDS,
		"-nomaciter",
		"-nokeys",
		"-in",
		leaf,
		"-passout",
		"pass:slow",
	];
	execFileSync("openssl", ["pkcs12", "-export", ...made, "-out", path.join(workbench.folder, "slow.p12")]);
	await openFile(workbench, "slow.p12");
	await workbench.webview.getByText("Unlock…").click();
	const input = workbench.quickInput.locator("input[type=password]");
	await input.waitFor();
	await input.fill("slow");
	await input.press("Enter");
	const notice = workbench.page.locator(".notification-toast", { hasText: "Opening slow.p12…" });
	await notice.waitFor();
	await workbench.screenshot("unlock-progress");
	await notice.hover();
	await notice.getByRole("button", { name: "Cancel" }).click();
	await notice.waitFor({ state: "detached" });
	expect(await workbench.webview.getByText("Locked: needs a password").count()).toBe(1);
	expect(await workbench.webview.getByText("Unlock…").count()).toBe(1);
});
