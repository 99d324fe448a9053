import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { dns } from "../unit/core/chain/names/named-certificate.ts";
import { accessibilityViolations } from "./axe.ts";
import { authority, certificates, server, writeChain } from "./chain-files.ts";
import { test } from "./demo-window.ts";
import { openFile } from "./viewed-files.ts";
import type { Workbench } from "./workbench.mjs";

const SHOW_CHAIN = "Certificates: Show certificate chain";

const verdict = ({ webview }: Workbench) => webview.locator("#verdict");
const says = (workbench: Workbench, text: string | RegExp) =>
	expect.poll(() => verdict(workbench).textContent()).toMatch(text);
const node = ({ webview }: Workbench, name: string | RegExp) => webview.getByRole("treeitem", { name });
const edges = ({ webview }: Workbench, state: string) => webview.locator(`.edge[data-state="${state}"]`);

/** Opens a file and shows the chains of the certificate at its beginning, with the room of the whole window. */
async function showChain(workbench: Workbench, file: string): Promise<void> {
	await workbench.page.setViewportSize({ width: 1280, height: 1000 });
	await openFile(workbench, file);
	await workbench.page.keyboard.press("Control+Home");
	await workbench.command(SHOW_CHAIN);
	await verdict(workbench).waitFor();
	await workbench.command("View: Close Editors in Other Groups");
	await workbench.quickInput.waitFor({ state: "hidden" });
}

test("a complete chain is valid for whoever trusts its private root, and is copied without it, the leaf first", async ({
	workbench,
}) => {
	const leaf = server("api.complete.example", "Complete Issuing CA");
	const issuing = authority("Complete Issuing CA", "Complete Root");
	const api = certificates(leaf, issuing);
	const root = certificates(authority("Complete Root"));
	writeChain(workbench, "complete", { "api.pem": api, "complete-root.pem": root });
	await showChain(workbench, "complete/api.pem");
	await says(workbench, /Valid if you trust “Complete Root” \(complete.complete-root\.pem\)/);
	expect(await edges(workbench, "valid").count()).toBe(2);
	await workbench.screenshot("chain-complete");
	await workbench.webview.getByText("Copy chain as PEM").click();
	await expect.poll(() => workbench.clipboard()).toBe(api);
	await workbench.webview.getByText("with the root").click();
	await workbench.webview.getByText("Copy chain as PEM").click();
	await expect.poll(() => workbench.clipboard()).toBe(api + root);
	await workbench.webview.getByText("Trust roots of the workspace").click();
	await says(workbench, /Incomplete: The chain ends at “Complete Root”/);
	await node(workbench, /root, not trusted/).waitFor();
});

test("a missing intermediate is a gap that says what is missing and where to get it", async ({ workbench }) => {
	writeChain(workbench, "missing", {
		"shop.pem": certificates(server("shop.missing.example", "Missing Issuing CA")),
		"root.pem": certificates(authority("Missing Root")),
	});
	await showChain(workbench, "missing/shop.pem");
	await says(workbench, /Incomplete: The issuer of “shop\.missing\.example”, “CN=Missing Issuing CA”/);
	await node(workbench, /Missing: Missing Issuing CA, key id/).waitFor();
	expect(await edges(workbench, "missing").count()).toBe(1);
	await workbench.screenshot("chain-missing");
	await workbench.webview.getByText("Copy TODO for what is missing").click();
	await expect.poll(() => workbench.clipboard()).toMatch(/^- \[ \] .*Missing Issuing CA/);
});

test("certificates in the wrong order are told, and what is copied has the right one", async ({ workbench }) => {
	const leaf = server("pay.order.example", "Order Issuing CA");
	const issuing = authority("Order Issuing CA", "Order Root");
	const root = authority("Order Root");
	writeChain(workbench, "order", { "fullchain.pem": certificates(root, leaf, issuing) });
	await openFile(workbench, "order/fullchain.pem");
	// By the file, not by the block that the cursor is on: its leaf is found.
	await workbench.contextMenu(workbench.explorerItem("fullchain.pem"), "Show certificate chain");
	await verdict(workbench).waitFor();
	await workbench.command("View: Close Editors in Other Groups");
	await says(workbench, /Valid if you trust “Order Root”/);
	await workbench.webview.getByText("wrong order").waitFor();
	await workbench.screenshot("chain-order");
});

test("an expired root is named with its date, and has its badge", async ({ workbench }) => {
	writeChain(workbench, "expired", {
		"app.pem": certificates(server("app.expired.example", "Expired Root")),
		"root.pem": certificates(
			authority("Expired Root", "Expired Root", { notBefore: "140101000000Z", notAfter: "240601000000Z" }),
		),
	});
	await showChain(workbench, "expired/app.pem");
	await says(workbench, /Not valid: “Expired Root” expired on 2024-06-01/);
	await node(workbench, /Expired Root.*expired/).waitFor();
	await workbench.screenshot("chain-expired");
	await workbench.webview.getByLabel("As of date").fill("2024-05-01");
	await says(workbench, /Valid if you trust “Expired Root”/);
});

test("an issuer of the same name with another key stands beside the gap that it does not fill", async ({
	workbench,
}) => {
	writeChain(workbench, "rekeyed", {
		"db.pem": certificates(server("db.rekeyed.example", "Rekeyed CA", { signer: "Rekeyed CA, new key" })),
		"old-ca.pem": certificates(authority("Rekeyed CA")),
	});
	await showChain(workbench, "rekeyed/db.pem");
	await says(workbench, /The CA changed its key/);
	await node(workbench, /Rekeyed CA.*same name, other key/).waitFor();
	expect(await edges(workbench, "near-miss").count()).toBe(1);
	await workbench.screenshot("chain-rekeyed");
});

test("a cross-signed CA has both its chains beside each other, each with its verdict", async ({ workbench }) => {
	writeChain(workbench, "cross", {
		"web.pem": certificates(
			server("web.cross.example", "Cross Issuing CA"),
			authority("Cross Issuing CA", "Cross New Root"),
			authority("Cross Issuing CA", "Cross Old Root"),
		),
		"new-root.pem": certificates(authority("Cross New Root")),
		"old-root.pem": certificates(
			authority("Cross Old Root", "Cross Old Root", { notBefore: "140101000000Z", notAfter: "240601000000Z" }),
		),
	});
	await showChain(workbench, "cross/web.pem");
	await says(workbench, /Valid if you trust “Cross New Root”/);
	expect(await node(workbench, /^Cross Issuing CA/).count()).toBe(2);
	await workbench.webview.getByRole("heading", { name: "2 chains" }).waitFor();
	await workbench.screenshot("chain-cross");
	await workbench.webview.getByRole("button", { name: /Cross Old Root/ }).click();
	await expect.poll(() => node(workbench, /^Cross Old Root/).getAttribute("data-on-path")).toBe("true");
});

test("a name is tested as it is typed; one that nobody can connect to is explained", async ({ workbench }) => {
	writeChain(workbench, "name", {
		"mail.pem": certificates(
			server("mail.name.example", "Name Root", { altNames: [dns("mail.name.example"), dns("*.name.example")] }),
		),
		"root.pem": certificates(authority("Name Root")),
	});
	await showChain(workbench, "name/mail.pem");
	const name = workbench.webview.getByLabel("Test a name");
	await name.fill("mail.other.example");
	await says(workbench, /“mail\.name\.example” is not a certificate for mail\.other\.example/);
	await node(workbench, /wrong name/).waitFor();
	await workbench.screenshot("chain-name");
	await name.fill("a.name.example");
	await says(workbench, /Valid if you trust/);
	await name.fill("*.name.example");
	await workbench.webview.getByText("wildcards only stand in certificates").waitFor();
	await name.fill("mail.name.example:443");
	await workbench.webview.getByText("certificates know no ports").waitFor();
	await workbench.screenshot("chain-name-fault");
});

test("the tree is used by keyboard alone, and Enter shows everything about a certificate", async ({ workbench }) => {
	writeChain(workbench, "keys", {
		"svc.pem": certificates(server("svc.keys.example", "Keys Issuing CA"), authority("Keys Issuing CA", "Keys Root")),
		"root.pem": certificates(authority("Keys Root")),
	});
	await showChain(workbench, "keys/svc.pem");
	const focused = () => workbench.webview.locator(":focus title").textContent();
	await node(workbench, /^svc\.keys\.example/).focus();
	await workbench.page.keyboard.press("ArrowUp");
	expect(await focused()).toMatch(/^Keys Issuing CA/);
	await workbench.page.keyboard.press("End");
	expect(await focused()).toMatch(/^Keys Root/);
	await workbench.page.keyboard.press("ArrowDown");
	expect(await focused()).toMatch(/^Keys Issuing CA/);
	await workbench.page.keyboard.press("Enter");
	await workbench.tab("Inspect Keys Issuing CA").waitFor();
	await workbench.command("View: Close Editors in Other Groups");
	await workbench.webview.getByRole("heading", { level: 1, name: "Keys Issuing CA" }).waitFor();
});

test("a truststore of the settings makes its roots trusted without a condition", async ({ workbench }) => {
	writeChain(workbench, "store", {
		"job.pem": certificates(server("job.store.example", "Store Root")),
		"corp-roots.pem": certificates(authority("Store Root")),
	});
	writeChain(workbench, ".vscode", {
		"settings.json": JSON.stringify({ "certInspector.trustStores": ["store/corp-roots.pem"] }),
	});
	await showChain(workbench, "store/job.pem");
	await says(workbench, /Valid until 2034-01-01: The chain from “job\.store\.example” to “Store Root” is valid/);
	await workbench.webview.getByText("Where issuers were looked for").click();
	await workbench.webview.getByText("Trust store store/corp-roots.pem (1 certificates)").waitFor();
	await workbench.webview.getByText(/1\d\d roots of Mozilla/).waitFor();
	await workbench.screenshot("chain-truststore");
});

test("the drawing is saved as a picture that needs nothing beside itself", async ({ workbench }) => {
	writeChain(workbench, "picture", {
		"pic.pem": certificates(server("pic.example", "Picture Root"), authority("Picture Root")),
	});
	await showChain(workbench, "picture/pic.pem");
	await workbench.webview.getByText("Save picture…").click();
	const box = workbench.quickInput.locator("input").first();
	await expect.poll(() => box.inputValue()).toContain("pic.example-chain.svg");
	const file = await box.inputValue();
	await box.press("Enter");
	await expect.poll(() => existsSync(file)).toBe(true);
	await expect.poll(() => readFileSync(file, "utf8")).toContain("</svg>");
	const svg = readFileSync(file, "utf8");
	expect(svg).toContain("Picture Root");
	expect(svg).not.toMatch(/var\(|class=|<script/);
	const picture = await workbench.page.context().newPage();
	await picture.setViewportSize({ width: 400, height: 320 });
	await picture.goto(`file://${file}`);
	await picture.screenshot({ path: path.join(".artifacts", "screenshots", "chain-picture.png") });
	await picture.close();
});

test("an alias of a keystore and a Secret's value have chains too", async ({ workbench }) => {
	await workbench.page.setViewportSize({ width: 1280, height: 1000 });
	await workbench.openFile("k8s/orders-tls.yaml");
	await workbench.codeLensLink("Show chain").first().click();
	await says(workbench, /Valid if you trust “Shop Example Root CA 2024”/);
	await workbench.command("View: Close All Editors");
	await openFile(workbench, "certs/truststore.jks");
	await workbench.webview.getByRole("treeitem", { name: "shop-root-2016" }).click();
	await workbench.webview.getByText("Show chain").click();
	await workbench.tab("Chain of truststore.jks").waitFor();
	await workbench.command("View: Close Editors in Other Groups");
	await says(workbench, /Valid only where “Shop Example Root CA 2016”.*is trusted itself/);
	await workbench.screenshot("chain-alias");
});

test.for([
	["Dark Modern", "vscode-dark"],
	["Light Modern", "vscode-light"],
	["Dark High Contrast", "vscode-high-contrast"],
	["Light High Contrast", "vscode-high-contrast-light"],
] as const)("axe finds nothing to complain about in %s", async ([theme, bodyClass], { workbench }) => {
	writeChain(workbench, "axe", {
		"axe.pem": certificates(
			server("axe.example", "Axe Issuing CA"),
			authority("Axe Issuing CA", "Axe Root"),
			authority("Axe Issuing CA", "Axe Lost Root"),
		),
		"root.pem": certificates(
			authority("Axe Root", "Axe Root", { notBefore: "140101000000Z", notAfter: "240601000000Z" }),
		),
	});
	await workbench.colorTheme(theme);
	await showChain(workbench, "axe/axe.pem");
	await workbench.webview.locator(`body.${bodyClass}`).waitFor();
	await workbench.screenshot(`chain-${bodyClass}`);
	expect(await accessibilityViolations(workbench)).toEqual([]);
});

test("at 400% the drawing scrolls in itself and the texts stay in the window", async ({ workbench }) => {
	writeChain(workbench, "zoom", {
		"zoom.pem": certificates(
			server("zoom.example", "Zoom Issuing CA"),
			authority("Zoom Issuing CA", "Zoom Root"),
			authority("Zoom Issuing CA", "Zoom Other Root"),
		),
		"roots.pem": certificates(authority("Zoom Root"), authority("Zoom Other Root")),
	});
	await showChain(workbench, "zoom/zoom.pem");
	await workbench.command("View: Close Primary Side Bar");
	await workbench.page.setViewportSize({ width: 420, height: 700 });
	await expect
		.poll(() => workbench.webview.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth))
		.toBe(0);
	expect(await workbench.webview.locator(".drawing").evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
	await workbench.screenshot("chain-narrow");
	await workbench.page.setViewportSize({ width: 1280, height: 1000 });
});
