import * as vscode from "vscode";

/**
 * Reads and writes `vscode-test-web://MOUNT/PATH` through `/files/MOUNT/PATH` of the server that serves the workbench.
 */
class ServerFiles implements vscode.FileSystemProvider {
	readonly #server: string;
	readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changes.event;

	constructor(server: string) {
		this.#server = server;
	}

	async #request(uri: vscode.Uri, method: string, query = "", body?: Uint8Array<ArrayBuffer>): Promise<Response> {
		const path = uri.path.split("/").map(encodeURIComponent).join("/");
		const url = `${this.#server}/files/${uri.authority}${path}${query}`;
		const response = await fetch(url, body === undefined ? { method } : { method, body });
		if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri);
		return response;
	}

	/** The server reports no change; those made through this provider are fired by it. */
	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		return (await (await this.#request(uri, "GET", "?stat")).json()) as vscode.FileStat;
	}

	async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
		return (await (await this.#request(uri, "GET", "?list")).json()) as [string, vscode.FileType][];
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		return new Uint8Array(await (await this.#request(uri, "GET")).arrayBuffer());
	}

	async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
		await this.#request(uri, "PUT", "", new Uint8Array(content));
		this.#changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}

	async delete(uri: vscode.Uri): Promise<void> {
		await this.#request(uri, "DELETE");
		this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
	}

	async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
		await this.writeFile(to, await this.readFile(from));
		await this.delete(from);
	}

	/** A folder comes into being with the first file in it. */
	createDirectory(uri: vscode.Uri): void {
		throw vscode.FileSystemError.NoPermissions(uri);
	}
}

/** @param context of an extension that was loaded from the server itself */
export function activate(context: vscode.ExtensionContext): void {
	const files = new ServerFiles(`${context.extensionUri.scheme}://${context.extensionUri.authority}`);
	const options = { isCaseSensitive: true };
	context.subscriptions.push(vscode.workspace.registerFileSystemProvider("vscode-test-web", files, options));
}
