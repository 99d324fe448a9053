import * as vscode from "vscode";

const MINUTE = 60_000;

/** Says when a minute has passed, for texts that tell how long something is still valid. Rests while nobody listens. */
export class MinuteClock implements vscode.Disposable {
	private readonly listeners = new Set<() => void>();
	private timer: Timer | undefined;

	/** @returns what ends the listening */
	onMinute(listener: () => void): vscode.Disposable {
		this.listeners.add(listener);
		this.timer ??= setTimeout(() => this.tick(), MINUTE);
		return new vscode.Disposable(() => this.remove(listener));
	}

	dispose(): void {
		this.listeners.clear();
		this.rest();
	}

	private remove(listener: () => void): void {
		this.listeners.delete(listener);
		if (this.listeners.size === 0) this.rest();
	}

	private rest(): void {
		clearTimeout(this.timer);
		this.timer = undefined;
	}

	private tick(): void {
		this.timer = setTimeout(() => this.tick(), MINUTE);
		for (const listener of [...this.listeners]) listener();
	}
}
