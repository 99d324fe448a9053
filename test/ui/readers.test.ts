import { expect } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import { addFile, openFile } from "./viewed-files.ts";

test("a .p12 tells before any password who can read it, and what to do where somebody cannot", async ({
	workbench,
}) => {
	addFile(workbench, "keystores/pkcs12/openssl-legacy.p12", "legacy.p12");
	await openFile(workbench, "legacy.p12");
	const heading = workbench.webview.getByText("Who can read this");
	await heading.scrollIntoViewIfNeeded();
	await workbench.webview.getByText("Add -legacy to the command.").waitFor();
	await workbench.screenshot("readers");
	expect(await accessibilityViolations(workbench)).toEqual([]);
});
