import * as vscode from "vscode";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { nodeMaterial } from "./node-material.ts";
import type { ChainMaterial, ChainSource, UnreadableChain } from "./source.ts";

interface ReadNodes {
	readonly key: string;
	readonly sourceName: string;
	readonly nodes: readonly ObjectNode[];
}

/** Objects that were read from what cannot be read again: the clipboard. */
export class NodesSource implements ChainSource {
	readonly key: string;
	readonly name: string;
	readonly uri = null;
	readonly question = {};
	private readonly nodes: readonly ObjectNode[];
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;

	constructor({ key, sourceName, nodes }: ReadNodes) {
		this.key = key;
		this.name = sourceName;
		this.nodes = nodes;
	}

	read(): Promise<ChainMaterial | UnreadableChain> {
		return Promise.resolve(nodeMaterial(this.name, this.nodes));
	}

	dispose(): void {
		this.changed.dispose();
	}
}
