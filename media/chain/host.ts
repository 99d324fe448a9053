import type { ChainKeptState, ChainWebviewMessage } from "../../src/editor/protocol/chain-messages.ts";

/** The extension, as the webview sees it. */
export interface Host {
	postMessage(message: ChainWebviewMessage): void;
	setState(state: ChainKeptState): void;
}

declare function acquireVsCodeApi(): Host;

/** VS Code gives this out once for each webview. */
export const connectToHost = (): Host => acquireVsCodeApi();
