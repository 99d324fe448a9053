import { readFile } from "node:fs/promises";
import path from "node:path";

/** The workbench's script within VS Code's build. */
export const WORKBENCH = "/out/vs/code/browser/workbench/workbench.js";

/**
 * code-server's workbench always connects to its own server. Two edits give back the plain one.
 * @param {string} vscode folder of VS Code's build
 * @returns {Promise<string>} the script
 * @throws {Error} when the build is of a version these edits do not fit
 */
export async function plainWorkbench(vscode) {
	const original = await readFile(path.join(vscode, WORKBENCH), "utf8");
	const edits = /** @type {[RegExp, string][]} */ ([
		[/,remoteAuthority:location\.host\}/, "}"],
		[
			/get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/,
			'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
		],
	]);
	return edits.reduce((text, [pattern, replacement]) => {
		if (!pattern.test(text)) throw new Error(`This version of VS Code has no ${pattern} to edit for the web host.`);
		return text.replace(pattern, replacement);
	}, original);
}

/**
 * @param {string} authority
 * @param {import("./web-server.mjs").WebWorkbenchOptions} options
 */
function configuration(authority, { extensionPath, testsPath }) {
	const uri = (/** @type {string} */ file) => ({ scheme: "http", authority, path: file });
	const suite = testsPath && `/static/extension/${path.relative(extensionPath, testsPath).replaceAll(path.sep, "/")}`;
	const build = `http://{{uuid}}.${authority}/static/build`;
	return {
		productConfiguration: {
			nameShort: "Code",
			nameLong: "Code",
			enableTelemetry: false,
			webEndpointUrlTemplate: build,
			webviewContentExternalBaseUrlTemplate: `${build}/out/vs/workbench/contrib/webview/browser/pre/`,
		},
		webviewEndpoint: "/static/build/out/vs/workbench/contrib/webview/browser/pre",
		// code-server's workbench insists on these four.
		userDataPath: "/user",
		isEnabledFileDownloads: true,
		isEnabledFileUploads: true,
		isEnabledCoderGettingStarted: false,
		additionalBuiltinExtensions: [uri("/static/provider")],
		folderUri: { scheme: "vscode-test-web", authority: "workspace", path: "/" },
		configurationDefaults: QUIET_WEB_SETTINGS,
		developmentOptions: { extensions: [uri("/static/extension")], extensionTestsPath: suite && uri(suite) },
	};
}

const QUIET_WEB_SETTINGS = {
	"chat.disableAIFeatures": true,
	"files.autoSave": "off",
	"security.workspace.trust.enabled": false,
	"telemetry.telemetryLevel": "off",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.startupEditor": "none",
};

/**
 * The page that starts the workbench.
 * @param {string} authority host and port it is served from
 * @param {import("./web-server.mjs").WebWorkbenchOptions} options
 * @returns {string} HTML
 */
export function workbenchPage(authority, options) {
	const build = `http://${authority}/static/build`;
	const settings = escapeAttribute(JSON.stringify(configuration(authority, options)));
	return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${settings}">
<meta id="vscode-workbench-web-base-url" data-settings="${build}">
<link rel="stylesheet" href="${build}/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = "${build}/out/";</script>
<script type="module" src="${build}/out/nls.messages.js"></script>
<script type="module" src="${build}${WORKBENCH}"></script></html>`;
}

/** @param {string} text */
function escapeAttribute(text) {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
