import * as vscode from "vscode";

/** Lets something run on its own; when it fails, the person who started it is told. */
export function reportFailure(running: PromiseLike<unknown>): void {
	running.then(undefined, (error: unknown) => {
		const message = error instanceof Error ? error.message : String(error);
		void vscode.window.showErrorMessage(message);
	});
}
