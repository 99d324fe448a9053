import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { PkiDocument } from "../../src/core/index.ts";
import { lintSource } from "../../src/lint/index.ts";
import { test } from "./demo-window.ts";
import type { Workbench } from "./workbench.mjs";

const EXPIRED = "certs/payments-expired.pem";
const WRONG_ORDER = "certs/bundle.pem";

const bytesOf = (workbench: Workbench, file: string): string => readFileSync(path.join(workbench.folder, file), "utf8");

/** Line and columns, from 0, of the first finding of a rule in a PEM file, as the rules themselves say. */
function placeOf(text: string, ruleId: string): { line: number; start: number; end: number } {
	const { items, problems } = new PkiDocument(text, "pem");
	const source = { items, problems, text, range: { start: 0, end: text.length } };
	const found = lintSource(source, { at: Date.now() }).findings.find((each) => each.ruleId === ruleId);
	if (found === undefined) throw new Error(`${ruleId} is not found`);
	const lineStart = text.lastIndexOf("\n", found.range.start) + 1;
	const line = text.slice(0, lineStart).split("\n").length - 1;
	return { line, start: found.range.start - lineStart, end: found.range.end - lineStart };
}

/** Opens the quick fixes at a line by keyboard and runs one. */
async function quickFix(workbench: Workbench, line: number, title: string): Promise<void> {
	const { page } = workbench;
	await page.keyboard.press("Control+G");
	await page.keyboard.type(`${line + 1}:2`);
	await page.keyboard.press("Enter");
	const entry = page.locator(".action-widget .monaco-list-row", { hasText: title });
	await expect
		.poll(async () => {
			await page.keyboard.press("Escape");
			await page.keyboard.press("Control+.");
			await entry
				.first()
				.waitFor({ timeout: 5000 })
				.catch(() => undefined);
			return await entry.count();
		})
		.toBeGreaterThan(0);
	await workbench.screenshot(`quick-fix-${title.replace(/\W+/g, "-").toLowerCase()}`);
	while ((await page.locator(".action-widget .monaco-list-row.focused", { hasText: title }).count()) === 0)
		await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
}

/** Saves what is in the editor, and what it was saved as. */
async function saved(workbench: Workbench, file: string): Promise<string> {
	await workbench.command("File: Save");
	await workbench.page.locator(".tab.dirty").waitFor({ state: "detached" });
	return bytesOf(workbench, file);
}

test("a squiggle underlines the characters that encode what is wrong", async ({ workbench }) => {
	await workbench.openFile(EXPIRED);
	const text = bytesOf(workbench, EXPIRED);
	const { line, start, end } = placeOf(text, "expired");
	const squiggle = workbench.page.locator(".monaco-editor .squiggly-error").first();
	await squiggle.waitFor();
	const content = text.split("\n")[line] ?? "";
	const drawn = await workbench.line(content).locator("xpath=./span").first().boundingBox();
	const box = await squiggle.boundingBox();
	if (drawn === null || box === null) throw new Error("nothing is drawn");
	const width = drawn.width / content.length;
	expect(Math.round((box.x - drawn.x) / width)).toBe(start);
	expect(Math.round(box.width / width)).toBe(Math.min(end, content.length) - start);
	expect(Math.abs(box.y + box.height - (drawn.y + drawn.height))).toBeLessThan(drawn.height);
	await workbench.screenshot("squiggle");
});

test("its hover says what is wrong and links to the page about the rule, which opens rendered", async ({
	workbench,
}) => {
	await workbench.openFile(EXPIRED);
	const text = bytesOf(workbench, EXPIRED);
	const { line, start } = placeOf(text, "expired");
	const squiggle = workbench.page.locator(".monaco-editor .squiggly-error").first();
	await squiggle.waitFor();
	const link = workbench.page.locator(".monaco-hover:not(.hidden) a.code-link", { hasText: "expired" });
	await expect
		.poll(async () => {
			const drawn = await workbench
				.line(text.split("\n")[line] ?? "")
				.first()
				.boundingBox();
			const box = await squiggle.boundingBox();
			if (drawn === null || box === null) return 0;
			for (const x of [-300, 8, 10]) await workbench.page.mouse.move(box.x + x, box.y + box.height / 2);
			await link.waitFor({ timeout: 5000 }).catch(() => undefined);
			return await link.count();
		})
		.toBeGreaterThan(0);
	expect(start).toBeGreaterThan(0);
	await workbench.screenshot("diagnostic-hover");
	await link.click();
	await workbench.tab("expired.md").waitFor();
	await workbench.webview.getByRole("heading", { level: 1, name: "Certificate has expired" }).waitFor();
	await workbench.screenshot("rule-page");
});

test("the Problems panel shows it", async ({ workbench }) => {
	await workbench.openFile(EXPIRED);
	await workbench.command("Problems: Focus on Problems View");
	const row = workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "The certificate expired on" });
	await row.first().waitFor();
	expect(await row.first().textContent()).toContain("expired");
	await workbench.screenshot("problems");
	await workbench.command("View: Hide Panel");
});

test("a quick fix chosen by keyboard puts a chain in order, and undo restores the bytes", async ({ workbench }) => {
	await workbench.openFile(WRONG_ORDER);
	const before = bytesOf(workbench, WRONG_ORDER);
	const { line } = placeOf(before, "chain-wrong-order");
	await workbench.page.locator(".monaco-editor .squiggly-error").first().waitFor();
	await quickFix(workbench, line, "Put the chain in order");
	const after = await saved(workbench, WRONG_ORDER);
	expect(after).not.toBe(before);
	expect(after.length).toBe(before.length);
	expect(() => placeOf(after, "chain-wrong-order")).toThrow();
	await workbench.page.locator(".monaco-editor .squiggly-error").first().waitFor({ state: "detached" });
	await workbench.page.keyboard.press("Control+Z");
	await workbench.page.locator(".monaco-editor .squiggly-error").first().waitFor();
	expect(await saved(workbench, WRONG_ORDER)).toBe(before);
});

test("a missing issuer is found in the workspace and appended", async ({ workbench }) => {
	const file = "certs/gateway.pem";
	await workbench.openFile(file);
	const before = bytesOf(workbench, file);
	const { line } = placeOf(before, "missing-intermediate");
	await workbench.page.locator(".monaco-editor .squiggly-warning").first().waitFor();
	await quickFix(workbench, line, "Append the missing issuer");
	const after = await saved(workbench, file);
	expect(after.startsWith(before.trimEnd())).toBe(true);
	expect(new PkiDocument(after, "pem").length).toBe(2);
	writeFileSync(path.join(workbench.folder, file), before);
});
