import { createReadStream } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { freePort } from "./code-server.mjs";
import { ensureHost } from "./install.mjs";
import { plainWorkbench, WORKBENCH, workbenchPage } from "./web-page.mjs";

const MIME = /** @type {Record<string, string>} */ ({
	".css": "text/css",
	".html": "text/html",
	".js": "text/javascript",
	".json": "application/json",
	".mjs": "text/javascript",
	".png": "image/png",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".wasm": "application/wasm",
});
const FILE_PROVIDER = fileURLToPath(new URL("web-files", import.meta.url));

/**
 * @typedef {object} WebWorkbenchOptions
 * @property {string} extensionPath extension under development
 * @property {string} [testsPath] bundled suite inside that folder
 * @property {Record<string, string>} mounts folders, by the authority of their `vscode-test-web:` URIs; `workspace` is
 * opened
 */

/**
 * Serves the plain web workbench, without a remote server and without Node, as on vscode.dev.
 * @param {WebWorkbenchOptions} options
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startWebWorkbench(options) {
	const { vscode } = await ensureHost();
	const workbench = await plainWorkbench(vscode);
	const authority = `localhost:${await freePort()}`;
	const provider = await bundleFileProvider();
	const html = workbenchPage(authority, options);
	const folders = { build: vscode, extension: options.extensionPath, provider: FILE_PROVIDER };
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", `http://${authority}`);
		response.setHeader("Access-Control-Allow-Origin", "*");
		response.setHeader("Access-Control-Allow-Methods", "*");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		const [, area = "", name = "", ...segments] = decodeURIComponent(pathname).split("/");
		try {
			if (pathname === "/") send(response, "text/html", html);
			else if (pathname === `/static/build${WORKBENCH}`) send(response, "text/javascript", workbench);
			else if (pathname === "/static/provider/provider.js") send(response, "text/javascript", provider);
			else if (area === "static") await sendFile(response, inside(folders, name, segments));
			else if (area === "files") await answerFileRequest(request, response, inside(options.mounts, name, segments));
			else response.writeHead(404).end();
		} catch {
			if (!response.headersSent) response.writeHead(404);
			response.end();
		}
	});
	await new Promise((resolve) => server.listen(Number(authority.split(":")[1]), "127.0.0.1", () => resolve(undefined)));
	return {
		url: `http://${authority}/`,
		stop() {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** @returns {Promise<string>} the extension of `web-files` as VS Code's web worker loads it */
async function bundleFileProvider() {
	const entry = path.join(FILE_PROVIDER, "provider.ts");
	const options = { entryPoints: [entry], bundle: true, write: false, external: ["vscode"] };
	const result = await build({
		...options,
		format: "cjs",
		platform: "browser",
		target: "es2023",
		outdir: FILE_PROVIDER,
	});
	return result.outputFiles?.[0]?.text ?? "";
}

/**
 * @param {Record<string, string>} folders
 * @param {string} name
 * @param {readonly string[]} segments
 * @returns {string} absolute path
 * @throws {Error} when the path leads out of the folder
 */
function inside(folders, name, segments) {
	const folder = folders[name];
	if (folder === undefined) throw new Error(`Nothing is served under ${name}.`);
	const file = path.join(folder, ...segments);
	if (path.relative(folder, file).startsWith("..")) throw new Error(`${file} is outside of ${folder}.`);
	return file;
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} type
 * @param {string} body
 */
function send(response, type, body) {
	response.setHeader("Content-Type", type);
	response.end(body);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} file
 */
async function sendFile(response, file) {
	if (!(await stat(file)).isFile()) throw new Error(`${file} is no file.`);
	response.setHeader("Content-Type", MIME[path.extname(file)] ?? "application/octet-stream");
	createReadStream(file).pipe(response);
}

/**
 * The server's half of `web-files/provider.js`.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} file
 */
async function answerFileRequest(request, response, file) {
	const { searchParams } = new URL(request.url ?? "/", "http://localhost");
	if (request.method === "OPTIONS") response.end();
	else if (request.method === "PUT") {
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, await buffer(request));
		response.end();
	} else if (request.method === "DELETE") {
		await rm(file, { recursive: true });
		response.end();
	} else if (searchParams.has("stat")) {
		const stats = await stat(file);
		const { ctimeMs: ctime, mtimeMs: mtime, size } = stats;
		send(response, "application/json", JSON.stringify({ type: stats.isDirectory() ? 2 : 1, ctime, mtime, size }));
	} else if (searchParams.has("list")) {
		const entries = await readdir(file, { withFileTypes: true });
		const list = entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]);
		send(response, "application/json", JSON.stringify(list));
	} else await sendFile(response, file);
}
