import * as vscode from "vscode";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import type { InspectorSource } from "./source.ts";

/** An inspector, or the viewer of a file, as commands see it. */
export interface OpenInspector {
	readonly source: Pick<InspectorSource, "key" | "name" | "uri">;
	/** Whether it has the focus, or had it last among the editors. */
	readonly isActive: boolean;
	/** What it shows, in the order in which it counts. */
	readonly nodes: readonly ObjectNode[];
	readonly selected: number;
	/** Shows the ASN.1 structure of the selected object. */
	showAsn1(): Promise<void>;
}

/** The inspectors and viewers that are open. */
export class OpenInspectors implements Iterable<OpenInspector> {
	private readonly inspectors = new Set<OpenInspector>();

	/** @returns what ends its being open */
	add(inspector: OpenInspector): vscode.Disposable {
		this.inspectors.add(inspector);
		return new vscode.Disposable(() => this.inspectors.delete(inspector));
	}

	get active(): OpenInspector | undefined {
		return [...this.inspectors].find(({ isActive }) => isActive);
	}

	[Symbol.iterator](): Iterator<OpenInspector> {
		return this.inspectors.values();
	}
}
