import type { Memento } from "vscode";
import { readServerRequest, type ServerRequest } from "./server-request.ts";

const KEY = "certInspector.lastServer";

/** The server that was asked last in this workspace. The editor keeps it, outside of the workspace's files. */
export class LastServer {
	private readonly memento: Memento;

	constructor(memento: Memento) {
		this.memento = memento;
	}

	read(): ServerRequest | undefined {
		return readServerRequest(this.memento.get(KEY));
	}

	async keep(request: ServerRequest): Promise<void> {
		await this.memento.update(KEY, request);
	}
}
