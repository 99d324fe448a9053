import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";
import { visible } from "../../core/present/escape/visible.ts";
import { nodesOf } from "../inspector/nodes.ts";
import type { InspectorSource } from "../inspector/source.ts";
import { nodeMaterial } from "./node-material.ts";
import type { ChainMaterial, ChainSource, UnreadableChain } from "./source.ts";

/** The certificates of something that an inspector can show: a file or a document, as it is edited. */
export class InspectorChainSource implements ChainSource {
	readonly key: string;
	readonly name: string;
	readonly uri: vscode.Uri | null;
	readonly onDidChange: vscode.Event<void>;
	readonly question = {};
	private readonly source: InspectorSource;

	/** @param source disposed of with this */
	constructor(source: InspectorSource) {
		this.source = source;
		this.key = source.key;
		this.name = source.name;
		this.uri = source.uri;
		this.onDidChange = source.onDidChange;
	}

	async read(): Promise<ChainMaterial | UnreadableChain> {
		const reading = await this.source.read();
		if (!("reason" in reading)) return nodeMaterial(this.name, nodesOf(reading));
		return { heading: l10n.t("{0} cannot be shown", visible(this.name)), explanation: visible(reading.reason) };
	}

	dispose(): void {
		this.source.dispose();
	}
}
