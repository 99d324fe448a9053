import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { test } from "./demo-window.ts";
import type { Workbench } from "./workbench.mjs";

/** Rests the mouse on the value behind a key until a hover shows a text. */
async function hoverValue(workbench: Workbench, key: string, expected: string): Promise<string> {
	const hover = workbench.page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: expected }).first();
	const value = workbench.line(key).first();
	await expect
		.poll(async () => {
			for (const x of [600, 300, 302]) await value.hover({ position: { x, y: 8 }, force: true });
			return await hover.waitFor({ timeout: 5000 }).then(
				() => true,
				() => false,
			);
		})
		.toBe(true);
	return (await hover.textContent()) ?? "";
}

test("a hover over the base64 of a Secret names the certificate, the key and the Secret", async ({ workbench }) => {
	await workbench.openFile("k8s/orders-tls.yaml");
	for (const name of ["CN=orders.shop.example", "Private key"]) await workbench.codeLens(name).first().waitFor();
	const text = await hoverValue(workbench, "tls.crt:", "orders.shop.example");
	for (const fact of ["Secret orders/orders-tls · data tls.crt", "Shop Example Issuing CA 1"])
		expect(text).toContain(fact);
	await workbench.screenshot("hover-secret");
});

test("a hover over a keystore in a Secret tells what it is", async ({ workbench }) => {
	const keystore = readFileSync(path.join(workbench.folder, "certs", "truststore.jks")).toString("base64");
	const secret = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: trust\n  namespace: orders\ndata:\n  truststore.jks: ${keystore}\n`;
	writeFileSync(path.join(workbench.folder, "k8s", "trust-secret.yaml"), secret);
	await workbench.openFile("k8s/trust-secret.yaml");
	const text = await hoverValue(workbench, "truststore.jks:", "Keystore (JKS)");
	expect(text).toContain("Secret orders/trust · data truststore.jks");
	expect(text).toContain("Entries");
	await workbench.screenshot("hover-secret-keystore");
});

test("the symbols of a Secret have the names of its keys", async ({ workbench }) => {
	await workbench.openFile("k8s/orders-tls.yaml");
	await workbench.codeLens("CN=orders.shop.example").first().waitFor();
	await workbench.page.keyboard.press("Control+Shift+O");
	const rows = workbench.quickInput.locator(".monaco-list-row");
	await rows.filter({ hasText: "tls.crt: orders.shop.example" }).waitFor();
	await rows.filter({ hasText: "tls.key: EC P-256" }).waitFor();
	await workbench.screenshot("symbols-secret");
});
