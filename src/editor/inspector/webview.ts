import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { HostMessage, WebviewMessage } from "../protocol/inspector-messages.ts";
import { pageHtml } from "./page-html.ts";
import { isWebviewMessage } from "./webview-message.ts";

/** Where the built front end is, relative to the extension. */
const MEDIA = ["dist", "media"] as const;

const mediaRoot = (extensionUri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extensionUri, ...MEDIA);

/** A webview of this extension may load the built front end and nothing else. */
export const webviewOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
	enableScripts: true,
	enableForms: false,
	localResourceRoots: [mediaRoot(extensionUri)],
});

/** What the inspector's tab shows before its name. */
export function panelIcon(extensionUri: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
	const icon = (theme: string): vscode.Uri =>
		vscode.Uri.joinPath(extensionUri, "media", "icons", `inspector-${theme}.svg`);
	return { light: icon("light"), dark: icon("dark") };
}

/** Fills a webview with the inspector's page; `receive` gets the messages that are ours. */
export function loadPage(
	webview: vscode.Webview,
	extensionUri: vscode.Uri,
	receive: (message: WebviewMessage) => void,
): vscode.Disposable {
	webview.options = webviewOptions(extensionUri);
	const listener = webview.onDidReceiveMessage((message: unknown) => {
		if (isWebviewMessage(message)) receive(message);
	});
	webview.html = mediaPage(webview, extensionUri, "inspector", l10n.t("Certificate inspector"));
	return listener;
}

/**
 * The page of a built front end.
 * @param name of its folder in `media/`
 */
export function mediaPage(webview: vscode.Webview, extensionUri: vscode.Uri, name: string, title: string): string {
	const address = (file: string): string =>
		webview.asWebviewUri(vscode.Uri.joinPath(mediaRoot(extensionUri), file)).toString();
	return pageHtml({
		cspSource: webview.cspSource,
		nonce: newNonce(),
		script: address(`${name}.js`),
		style: address(`${name}.css`),
		codicons: address("codicon.css"),
		language: vscode.env.language,
		title,
	});
}

/** Sends a message, checked against the protocol. */
export const send = (webview: vscode.Webview, message: HostMessage): Thenable<boolean> => webview.postMessage(message);

function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
