import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { temporaryFolder } from "./folders.mjs";
import { ensureHost } from "./install.mjs";

/** Nothing that moves, asks, phones home or saves by itself. */
const QUIET_SETTINGS = {
	"chat.disableAIFeatures": true,
	"extensions.autoCheckUpdates": false,
	"extensions.autoUpdate": false,
	"extensions.ignoreRecommendations": true,
	"files.autoSave": "off",
	"git.enabled": false,
	"remote.autoForwardPorts": false,
	"security.workspace.trust.enabled": false,
	"telemetry.telemetryLevel": "off",
	"update.mode": "none",
	"window.confirmBeforeClose": "never",
	"workbench.enableExperiments": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
};

// PORT beats --bind-addr, VSCODE_IPC_HOOK_CLI makes code-server talk to the instance it was started from and exit.
const UNWANTED_ENV =
	/^(PORT|PASSWORD|HASHED_PASSWORD|GITHUB_TOKEN|CODE_SERVER_.*|VSCODE_IPC_HOOK_CLI|VSCODE_PROXY_URI|ELECTRON_RUN_AS_NODE)$/;

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings on top of {@link QUIET_SETTINGS}
 * @property {(folder: string) => void} [installExtensions] fills the folder of installed extensions
 * @property {boolean} [developmentPayload] whether workbench URLs may name extensions under development and test
 * suites. VS Code then shows no notification toasts.
 * @property {number} [port] a free one when absent
 * @property {NodeJS.ProcessEnv} [env] added to the environment of the server and of extensions
 * @property {number} [idleSeconds] ends a server that no workbench is connected to for so long (more than 60)
 */

/**
 * @typedef {object} CodeServer
 * @property {string} authority host and port
 * @property {string} folder temporary folder of this server, removed by `stop`
 * @property {() => string} log what it printed
 * @property {Promise<void>} ended settles when the process is gone
 * @property {() => Promise<void>} stop ends it with its children and removes its folder
 */

/**
 * Starts VS Code's server on this machine, reachable from here alone, without a password.
 * @param {ServerOptions} [options]
 * @returns {Promise<CodeServer>}
 * @throws {Error} with the server's output when it does not come up within a minute
 */
export async function startCodeServer(options = {}) {
	const host = await ensureHost();
	const temporary = temporaryFolder();
	const authority = `127.0.0.1:${options.port ?? (await freePort())}`;
	const child = spawn(
		host.node,
		[path.join(host.codeServer, "out", "node", "entry.js"), ...argumentsFor(options, authority, temporary.path)],
		{ stdio: ["ignore", "pipe", "pipe"], detached: true, env: environmentFor(options, temporary.path) },
	);
	let log = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
	const ended = once(child, "exit").then(() => undefined);
	const server = {
		authority,
		folder: temporary.path,
		log: () => log,
		ended,
		async stop() {
			endGroup(child, "SIGTERM");
			await Promise.race([ended, delay(5000, undefined, { ref: false })]);
			endGroup(child, "SIGKILL");
			await ended;
			temporary.remove();
		},
	};
	try {
		await answers(server, child);
		return server;
	} catch (error) {
		await server.stop();
		throw error;
	}
}

/**
 * @param {ServerOptions} options
 * @param {string} authority
 * @param {string} folder
 */
function argumentsFor(options, authority, folder) {
	const userData = path.join(folder, "user");
	mkdirSync(path.join(userData, "User"), { recursive: true });
	const settings = { ...QUIET_SETTINGS, ...options.settings };
	writeFileSync(path.join(userData, "User", "settings.json"), JSON.stringify(settings, undefined, "\t"));
	const extensions = path.join(folder, "extensions");
	mkdirSync(extensions);
	options.installExtensions?.(extensions);
	const args = ["--bind-addr", authority, "--auth", "none", "--config", path.join(folder, "config.yaml")];
	args.push("--user-data-dir", userData, "--extensions-dir", extensions);
	args.push("--disable-telemetry", "--disable-update-check", "--disable-workspace-trust");
	args.push("--disable-getting-started-override");
	// VS Code ignores the payload of a workbench URL, silently, unless this is on.
	if (options.developmentPayload) args.push("--vscode-option", "enable-smoke-test-driver");
	if (options.idleSeconds !== undefined) args.push("--idle-timeout-seconds", String(options.idleSeconds));
	return args;
}

/**
 * @param {ServerOptions} options
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(options, folder) {
	const inherited = Object.entries(process.env).filter(([name]) => !UNWANTED_ENV.test(name));
	// An empty gallery stops every call to a marketplace; XDG_RUNTIME_DIR is where the sockets go.
	return { ...Object.fromEntries(inherited), ...options.env, EXTENSIONS_GALLERY: "{}", XDG_RUNTIME_DIR: folder };
}

/**
 * @param {CodeServer} server
 * @param {import("node:child_process").ChildProcess} child
 */
async function answers(server, child) {
	const until = Date.now() + 60_000;
	while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
		const response = await fetch(`http://${server.authority}/healthz`).catch(() => undefined);
		if (response?.ok) return;
		await delay(50);
	}
	throw new Error(`VS Code's server did not start on ${server.authority}:\n${server.log()}`);
}

/**
 * Signals the whole process group: the server, its extension hosts, file watcher and terminals.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group is gone already.
	}
}

/**
 * A port of the loopback interface that was free a moment ago.
 * @param {number} [preferred] taken when it is free; 0 means any
 * @returns {Promise<number>}
 */
export function freePort(preferred = 0) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", (error) => {
			if (preferred === 0) reject(error);
			else freePort().then(resolve, reject);
		});
		probe.listen(preferred, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}
