import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { test } from "./demo-window.ts";

const BEGIN = "-----BEGIN CERTIFICATE-----";
const FINGERPRINT = "5BBB02524D355BBBF43172712BA9D0CB405252F5DDCECAADC4913DC40751A0D2";

test("a hover over a PEM block tells what the certificate is", async ({ workbench }) => {
	await workbench.openFile("certs/orders.pem");
	const hover = await workbench.hover(BEGIN, "orders.shop.example");
	const text = await hover.textContent();
	for (const fact of ["Shop Example Issuing CA 1", "orders.internal.shop.example", "EC P-256", "SHA-256"])
		expect(text).toContain(fact);
	await workbench.screenshot("hover");
});

test("a link in the hover opens the inspector", async ({ workbench }) => {
	await workbench.openFile("certs/orders.pem");
	const hover = await workbench.hover(BEGIN, "orders.shop.example");
	await hover.getByText("Inspect", { exact: true }).click();
	await workbench.webview.getByRole("heading", { level: 1, name: "orders.shop.example" }).waitFor();
});

test("a hover finds a certificate inside YAML", async ({ workbench }) => {
	await workbench.openFile("k8s/trust-bundle.yaml");
	await workbench.hover(BEGIN, "Shop Example");
	await workbench.screenshot("hover-yaml");
});

test("a hover over a private key tells its kind and none of its content", async ({ workbench }) => {
	await workbench.openFile("certs/orders.key");
	const hover = await workbench.hover("-----BEGIN", "P-256");
	const text = (await hover.textContent()) ?? "";
	expect(text).toMatch(/private key/i);
	const body =
		readFileSync(path.join(workbench.folder, "certs", "orders.key"), "utf8").match(/^[\w+/]{64}$/m)?.[0] ?? "";
	expect(body).toHaveLength(64);
	expect(text).not.toContain(body.slice(20, 40));
});

test("a lens above every block names it and inspects it", async ({ workbench }) => {
	await workbench.openFile("certs/bundle.pem");
	for (const name of ["CN=Shop Example Root CA 2024", "CN=orders.shop.example"])
		await workbench.codeLens(name).first().waitFor();
	await workbench.screenshot("lenses");
	await workbench.codeLensLink("Inspect").nth(1).click();
	await workbench.webview.getByRole("heading", { level: 1, name: "orders.shop.example" }).waitFor();
});

test("a lens copies the fingerprint", async ({ workbench }) => {
	await workbench.openFile("certs/orders.pem");
	await workbench.codeLensLink("Copy fingerprint").first().click();
	await expect.poll(async () => (await workbench.clipboard()).replaceAll(":", "").toUpperCase()).toBe(FINGERPRINT);
});
