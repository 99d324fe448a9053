import * as vscode from "vscode";
import type { ServerAnswer } from "../../core/present/server/answer.ts";
import type { ChainMaterial, ChainSource, UnreadableChain } from "../chain/source.ts";
import type { ChainQuestion } from "../protocol/chain-messages.ts";
import { addressText } from "./address.ts";
import { serverMaterial } from "./server-material.ts";

/** What a server presented at one time, and what it said of itself. It never changes: nobody is asked again. */
export class ServerSource implements ChainSource {
	readonly key: string;
	readonly name: string;
	readonly uri = null;
	readonly question: Partial<ChainQuestion>;
	private readonly answer: ServerAnswer;
	private readonly now: () => number;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;

	constructor(answer: ServerAnswer, now: () => number) {
		const { host, port, startTls, serverName } = answer.question;
		this.answer = answer;
		this.now = now;
		this.name = addressText(host, port);
		this.key = ["server", startTls ?? "tls", this.name, serverName].join(" ");
		// What a client tests the certificate for is the name that it asks for.
		this.question = { name: serverName === "" ? host : serverName, purpose: "server" };
	}

	read(): Promise<ChainMaterial | UnreadableChain> {
		return Promise.resolve(serverMaterial(this.answer, this.now()));
	}

	dispose(): void {
		this.changed.dispose();
	}
}
