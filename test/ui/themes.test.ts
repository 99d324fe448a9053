import { expect } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";

test.for([
	["Dark Modern", "vscode-dark"],
	["Light Modern", "vscode-light"],
	["Dark High Contrast", "vscode-high-contrast"],
	["Light High Contrast", "vscode-high-contrast-light"],
] as const)("axe finds nothing to complain about in the inspector in %s", async ([theme, bodyClass], { workbench }) => {
	await workbench.colorTheme(theme);
	await workbench.openFile("certs/bundle.pem");
	await workbench.command("Certificates: Inspect certificate");
	await workbench.webview.locator(`body.${bodyClass}`).waitFor();
	await workbench.webview.getByRole("heading", { level: 1 }).waitFor();
	await workbench.screenshot(`inspector-${bodyClass}`);
	expect(await accessibilityViolations(workbench)).toEqual([]);
});
