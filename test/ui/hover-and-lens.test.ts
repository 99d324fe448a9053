import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.mjs";

const FINGERPRINT = "5B:BB:02:52:4D:35:5B:BB:F4:31:72:71:2B:A9:D0:CB:40:52:52:F5:DD:CE:CA:AD:C4:91:3D:C4:07:51:A0:D2";

let workbench: Workbench;
beforeAll(async () => {
	workbench = await Workbench.open({ workspace: "demo" });
});
afterAll(() => workbench?.close());

test("a hover over a PEM block tells what the certificate is", async () => {
	await workbench.openFile("certs/orders.pem");
	const hover = await workbench.hover("-----BEGIN CERTIFICATE-----", "orders.shop.example");
	const text = await hover.textContent();
	for (const fact of ["Shop Example Issuing CA 1", "orders.internal.shop.example", "EC P-256", FINGERPRINT.slice(0, 8)])
		expect(text).toContain(fact);
	await workbench.screenshot("hover");
});

test("a link in the hover opens the inspector", async () => {
	const hover = await workbench.hover("-----BEGIN CERTIFICATE-----", "orders.shop.example");
	await hover.getByText("Inspect", { exact: true }).click();
	await workbench.webview.getByRole("heading", { name: "orders.shop.example" }).waitFor();
	await workbench.command("View: Close All Editors");
});

test("a hover finds a certificate inside YAML", async () => {
	await workbench.openFile("k8s/trust-bundle.yaml");
	await workbench.hover("-----BEGIN CERTIFICATE-----", "Shop Example");
	await workbench.screenshot("hover-yaml");
});

test("a hover over a private key tells its kind and none of its content", async () => {
	await workbench.openFile("certs/orders.key");
	const hover = await workbench.hover("-----BEGIN", "Private key");
	const text = (await hover.textContent()) ?? "";
	expect(text).toContain("P-256");
	const content = (await workbench.editor.locator(".view-line").nth(1).textContent()) ?? "";
	expect(content.length).toBeGreaterThan(20);
	expect(text).not.toContain(content.slice(0, 20));
});

test("a lens above every block names it and inspects it", async () => {
	await workbench.openFile("certs/bundle.pem");
	await workbench.codeLens("orders.shop.example").first().waitFor();
	await workbench.screenshot("lenses");
	await workbench
		.codeLens(/^Inspect$/)
		.first()
		.click();
	await workbench.webview.getByRole("heading", { level: 1 }).waitFor();
	expect(await workbench.webview.getByRole("option").count()).toBe(3);
	await workbench.command("View: Close All Editors");
});

test("a lens copies the fingerprint", async () => {
	await workbench.openFile("certs/orders.pem");
	await workbench.codeLens("Copy fingerprint").first().click();
	await expect.poll(() => workbench.clipboard()).toBe(FINGERPRINT);
});
