import type { KeptState, WebviewMessage } from "../../src/editor/protocol/inspector-messages.ts";

/** The extension, as the webview sees it. */
export interface Host {
	postMessage(message: WebviewMessage): void;
	setState(state: KeptState): void;
}

declare function acquireVsCodeApi(): Host;

/** VS Code gives this out once for each webview. */
export const connectToHost = (): Host => acquireVsCodeApi();
