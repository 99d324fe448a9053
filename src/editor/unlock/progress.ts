import * as vscode from "vscode";
import type { Cancellation } from "../../core/crypto/cancellation.ts";

/** What takes no longer than this needs no notice. */
const PATIENCE = 1000;

/** Runs `work`. When it takes longer than a moment, a notice says what goes on and lets it be cancelled. */
export async function withProgress<T>(title: string, work: (signal: Cancellation) => Promise<T>): Promise<T> {
	const cancellation = new vscode.CancellationTokenSource();
	const running = work(new CancellationOf(cancellation.token));
	const timer = setTimeout(() => showProgress(title, running, cancellation), PATIENCE);
	try {
		return await running;
	} finally {
		clearTimeout(timer);
		cancellation.dispose();
	}
}

function showProgress(title: string, running: Promise<unknown>, cancellation: vscode.CancellationTokenSource): void {
	const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
	void vscode.window.withProgress(options, async (_, token) => {
		const listener = token.onCancellationRequested(() => cancellation.cancel());
		await running.catch(() => undefined);
		listener.dispose();
	});
}

/** The core takes an `AbortSignal`, the editor gives tokens. */
class CancellationOf implements Cancellation {
	private readonly token: vscode.CancellationToken;
	private readonly listeners = new Map<() => void, vscode.Disposable>();

	constructor(token: vscode.CancellationToken) {
		this.token = token;
	}

	get aborted(): boolean {
		return this.token.isCancellationRequested;
	}

	addEventListener(_type: "abort", listener: () => void): void {
		this.listeners.set(listener, this.token.onCancellationRequested(listener));
	}

	removeEventListener(_type: "abort", listener: () => void): void {
		this.listeners.get(listener)?.dispose();
		this.listeners.delete(listener);
	}
}
