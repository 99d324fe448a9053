import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect } from "vitest";
import { accessibilityViolations } from "./axe.ts";
import { test } from "./demo-window.ts";
import { hasOpenssl, PresentingServers } from "./presenting-server.ts";
import type { Workbench } from "./workbench.mjs";

const COMMAND = "Certificates: Inspect server chain…";

/** Without openssl there is nobody who makes certificates and sends them in any order. */
const withOpenssl = test.skipIf(!hasOpenssl);

let servers: PresentingServers;

beforeAll(() => {
	if (hasOpenssl) servers = new PresentingServers();
	else console.log("skipped: openssl is not there");
});
afterAll(() => servers?.end());

const box = ({ quickInput }: Workbench) => quickInput.locator(".quick-input-box input");

/** Answers the three questions: an address, then what is suggested. */
async function inspectServer(workbench: Workbench, address: string): Promise<void> {
	await workbench.command(COMMAND);
	await workbench.quickInput.getByText("Nothing but the TLS handshake").waitFor();
	await box(workbench).fill(address);
	await box(workbench).press("Enter");
	await workbench.quickInput.getByText("TLS from the start").waitFor();
	await box(workbench).press("Enter");
	await workbench.quickInput.getByText("The name that clients ask for").waitFor();
	await box(workbench).press("Enter");
}

withOpenssl("what a server presents in the wrong order is drawn, explained and named", async ({ workbench }) => {
	const port = await servers.start(
		["root", "stranger", "issuing"],
		...["-Verify", "3", "-CAfile", servers.file("root.pem")],
	);
	await inspectServer(workbench, `https://localhost:${port}/orders`);
	const page = workbench.webview;
	await page
		.getByRole("treeitem", { name: /Server Test Issuing CA/ })
		.first()
		.waitFor();
	for (const text of [
		"wrong order",
		"“localhost”, “Server Test Issuing CA”, “Server Test Root”",
		"no part of its chain and should be removed: “Server Test Stranger”",
		"requires a client certificate",
	])
		await page.locator(".banner").getByText(text).waitFor();
	for (const text of ["TLS 1.3", "TLS_AES_256_GCM_SHA384", "required", "CN=Server Test Root,O=Server Test"])
		await page.locator(".facts").getByText(text, { exact: true }).waitFor();
	expect(await page.getByLabel("Test a name").inputValue()).toBe("localhost");
	await workbench.screenshot("server-chain");
	await page.locator(".facts").scrollIntoViewIfNeeded();
	await workbench.screenshot("server-chain-facts");
	expect(await accessibilityViolations(workbench)).toEqual([]);
});

withOpenssl("a server that leaves its intermediate out is told from one that is complete", async ({ workbench }) => {
	const port = await servers.start(["root"], "-tls1_2");
	await inspectServer(workbench, `localhost:${port}`);
	const page = workbench.webview;
	await page.locator(".banner").getByText("Server Test Issuing CA").first().waitFor();
	await page.locator(".banner").getByText("its chain does not reach: “Server Test Root”").waitFor();
	await page.getByRole("treeitem", { name: /Missing: Server Test Issuing CA/ }).waitFor();
	for (const text of ["TLS 1.2", "not asked for"])
		await page.locator(".facts").getByText(text, { exact: true }).waitFor();
	await workbench.screenshot("server-chain-incomplete");
});

test("what nobody can connect to is said while it is typed, and what is known of a port chosen", async ({
	workbench,
}) => {
	await workbench.command(COMMAND);
	await box(workbench).fill("*.example:443");
	await workbench.quickInput.getByText("wildcards only stand in certificates").waitFor();
	await box(workbench).fill("mail.invalid:587");
	await workbench.quickInput.getByText("wildcards only stand in certificates").waitFor({ state: "hidden" });
	await box(workbench).press("Enter");
	await workbench.quickInput.locator(".monaco-list-row.focused", { hasText: "SMTP with STARTTLS" }).waitFor();
	await workbench.screenshot("server-chain-protocol");
	await box(workbench).press("Enter");
	await workbench.quickInput.getByText("The name that clients ask for").waitFor();
	expect(await box(workbench).inputValue()).toBe("mail.invalid");
	await workbench.quickInput.getByRole("button", { name: "Back" }).click();
	await workbench.quickInput.locator(".monaco-list-row.focused", { hasText: "SMTP with STARTTLS" }).waitFor();
	await workbench.page.keyboard.press("Escape");
});

/** Runs `work` with the port of a server that does `serve` with every connection. */
async function withServer(serve: (socket: Socket) => void, work: (port: number) => Promise<void>): Promise<void> {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => undefined);
		serve(socket);
	});
	const port = await new Promise<number>((resolve) => {
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			resolve(typeof address === "object" && address !== null ? address.port : 0);
		});
	});
	try {
		await work(port);
	} finally {
		for (const socket of sockets) socket.destroy();
		server.close();
	}
}

const notice = ({ page }: Workbench, text: string) =>
	page.locator(".notifications-toasts .notification-toast", { hasText: text });

test("what is no TLS server is reported with what to do, and remembered", async ({ workbench }) => {
	await withServer(
		(socket) => void socket.end("SSH-2.0-OpenSSH_9.7\r\n"),
		async (port) => {
			await inspectServer(workbench, `127.0.0.1:${port}`);
			const failure = notice(workbench, "This is SSH");
			// A pointer waits until the notice stands still.
			await failure.getByRole("button", { name: "Try Again" }).hover();
			await workbench.screenshot("server-chain-refused");
			await failure.getByRole("button", { name: "Change…" }).click();
			await workbench.quickInput.getByText("Nothing but the TLS handshake").waitFor();
			expect(await box(workbench).inputValue()).toBe(`127.0.0.1:${port}`);
			await workbench.page.keyboard.press("Escape");
			await workbench.command(COMMAND);
			await workbench.quickInput.getByText("Nothing but the TLS handshake").waitFor();
			expect(await box(workbench).inputValue()).toBe(`127.0.0.1:${port}`);
			await workbench.page.keyboard.press("Escape");
		},
	);
});

test("a server that says nothing is waited for as long as somebody wants to", async ({ workbench }) => {
	let connections = 0;
	const serve = (socket: Socket): void => {
		connections++;
		socket.resume().on("close", () => connections--);
	};
	await withServer(serve, async (port) => {
		await inspectServer(workbench, `127.0.0.1:${port}`);
		const progress = notice(workbench, `Asking 127.0.0.1:${port}`);
		await progress.waitFor();
		await workbench.screenshot("server-chain-progress");
		expect(connections).toBe(1);
		await progress.getByText("Cancel").click();
		await progress.waitFor({ state: "detached" });
		await expect.poll(() => connections).toBe(0);
		expect(await notice(workbench, "127.0.0.1").count()).toBe(0);
	});
});
