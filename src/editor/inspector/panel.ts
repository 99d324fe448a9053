import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../../core/index.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import type { SelfSignature } from "../../core/self-signature.ts";
import { COMMANDS } from "../commands/command-ids.ts";
import type { EditorParts } from "../editor-parts.ts";
import type {
	HostMessage,
	KeptState,
	ObjectAction,
	SourceAction,
	WebviewMessage,
} from "../protocol/inspector-messages.ts";
import { reportFailure } from "../report-failure.ts";
import { Asn1Pane } from "./asn1-pane.ts";
import { inspectorContent, objectDetail, type ShownSource } from "./content.ts";
import { nodeIndexAt, nodesOf } from "./nodes.ts";
import type { OpenInspector } from "./open-inspectors.ts";
import type { FoundObjects, InspectorSource, Reading } from "./source.ts";
import { loadPage, panelIcon, send } from "./webview.ts";

/** An edit comes as a burst of events; the page is drawn once for all of them. */
const PAUSE = 120;

const ACTION_COMMANDS: Readonly<Record<Exclude<SourceAction, "unlock">, string>> = {
	inspectFile: COMMANDS.inspectFile,
	inspectClipboard: COMMANDS.inspectClipboard,
	// VS Code's own, for the active editor: the one with the button that was clicked.
	reopenAsText: "workbench.action.reopenTextEditor",
};

const OBJECT_COMMANDS: Readonly<Record<ObjectAction, string>> = {
	showChain: COMMANDS.showChain,
	copyPem: COMMANDS.copyPem,
	copyCertificates: COMMANDS.copyPem,
	extract: COMMANDS.extract,
	compare: COMMANDS.compareCertificates,
};

/** One inspector: a webview that shows the objects of a source and follows it. */
export class InspectorPanel implements vscode.Disposable, OpenInspector {
	readonly source: InspectorSource;
	private readonly panel: vscode.WebviewPanel;
	private readonly parts: EditorParts;
	private readonly isEditor: boolean;
	private readonly asn1: Asn1Pane;
	private readonly disposables: vscode.Disposable[];
	private reading: Reading | undefined;
	private selectedIndex: number;
	/** Where in the source somebody pointed at an object that is yet to be shown. */
	private wantedOffset: number | undefined;
	private timer: Timer | undefined;
	private isReady = false;
	private readonly selfSignatures = new WeakMap<Item, SelfSignature>();

	/** @param isEditor whether `panel` is the editor of the source's file; its name and icon are the file's then */
	constructor(
		panel: vscode.WebviewPanel,
		source: InspectorSource,
		selected: number,
		parts: EditorParts,
		isEditor = false,
	) {
		this.panel = panel;
		this.source = source;
		this.selectedIndex = selected;
		this.parts = parts;
		this.isEditor = isEditor;
		if (!isEditor) {
			panel.title = l10n.t("Inspect {0}", source.name);
			panel.iconPath = panelIcon(parts.extensionUri);
		}
		this.asn1 = new Asn1Pane(
			{
				send: (message) => this.send(message),
				item: () => this.nodes[this.selectedIndex]?.item,
				showItemAt: (offset) => this.showItemAt(offset),
				isVisible: () => panel.visible,
			},
			source,
		);
		this.disposables = [
			this.asn1,
			panel.onDidDispose(() => this.dispose()),
			source,
			parts.inspectors.add(this),
			source.onDidChange(() => this.refreshSoon()),
			parts.clock.onMinute(() => this.refreshSoon()),
			loadPage(panel.webview, parts.extensionUri, (message) => reportFailure(this.receive(message))),
		];
	}

	get onDidDispose(): vscode.Event<void> {
		return this.panel.onDidDispose;
	}

	get viewColumn(): vscode.ViewColumn | undefined {
		return this.panel.viewColumn;
	}

	get isActive(): boolean {
		return this.panel.active;
	}

	get nodes(): readonly ObjectNode[] {
		return this.reading === undefined ? [] : nodesOf(this.reading);
	}

	get selected(): number {
		return this.selectedIndex;
	}

	/** Shows the object at `offset` of the source, once the page is there. */
	async select(offset: number): Promise<void> {
		this.wantedOffset = offset;
		if (this.isReady) await this.draw(await this.read());
	}

	/** Shows the ASN.1 structure of the object at `offset` of the source, or of the one that is shown. */
	async showAsn1(offset?: number): Promise<void> {
		if (offset !== undefined) await this.select(offset);
		await this.asn1.show(offset);
	}

	reveal(): void {
		this.panel.reveal();
	}

	close(): void {
		this.panel.dispose();
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.isReady = false;
		vscode.Disposable.from(...this.disposables.splice(0)).dispose();
	}

	private async receive(message: WebviewMessage): Promise<void> {
		switch (message.type) {
			case "ready":
				this.isReady = true;
				await this.send({ type: "start", texts: vscode.l10n.bundle ?? {} });
				await this.draw(await this.read());
				await this.asn1.restore();
				return;
			case "select":
				return this.showDetail(message.index);
			case "copy":
				await vscode.env.clipboard.writeText(message.text);
				await this.send({ type: "announce", text: l10n.t("{0} copied", message.label) });
				return;
			case "reveal":
				await this.source.reveal(message.range);
				return;
			case "action":
				await this.run(message.id);
				return;
			case "objectAction":
				await vscode.commands.executeCommand(OBJECT_COMMANDS[message.id], { certInspectorObject: message.index });
				return;
			default:
				await this.asn1.receive(message);
		}
	}

	private async showItemAt(offset: number): Promise<void> {
		const item = this.nodes[nodeIndexAt(this.nodes, offset)]?.item;
		if (item !== undefined && item.range.start <= offset && offset <= item.range.end) await this.select(offset);
	}

	private async run(id: SourceAction): Promise<void> {
		if (id !== "unlock") {
			await vscode.commands.executeCommand(ACTION_COMMANDS[id]);
			return;
		}
		// Not by the command: what is shown need not be a file.
		const { unlockSource } = await import("../unlock/unlock-source.ts");
		await unlockSource(this.parts, this.source);
	}

	private async showDetail(index: number): Promise<void> {
		const reading = this.reading ?? (await this.read());
		if (!("items" in reading) || index >= this.nodes.length) return;
		this.selectedIndex = index;
		await this.sendDetail(reading, index);
		await this.verifyDetail(reading, index);
	}

	private async sendDetail(reading: FoundObjects, index: number): Promise<void> {
		const verdict = this.selfSignatures.get((nodesOf(reading)[index] as ObjectNode).item);
		const detail = objectDetail(reading, index, this.parts.ports, verdict);
		await this.send({ type: "detail", selected: index, detail, kept: this.kept });
	}

	/** Verifying loads cryptography and takes its time, so what it tells comes after everything else is shown. */
	private async verifyDetail(reading: FoundObjects, index: number): Promise<void> {
		const item = nodesOf(reading)[index]?.item;
		if (item === undefined) return;
		if (!this.selfSignatures.has(item)) {
			const { selfSignature } = await import("../../core/self-signature.ts");
			const verdict = await selfSignature(item, this.parts.ports.signatureHost);
			if (verdict === undefined) return;
			this.selfSignatures.set(item, verdict);
		}
		if (this.reading === reading && this.selected === index) await this.sendDetail(reading, index);
	}

	private refreshSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => reportFailure(this.refresh()), PAUSE);
	}

	private async refresh(): Promise<void> {
		// A page that comes back to sight starts anew and asks for everything.
		if (this.isReady && this.panel.visible) await this.draw(await this.read());
	}

	private async read(): Promise<Reading> {
		this.reading = await this.source.read();
		return this.reading;
	}

	private async draw(reading: Reading): Promise<void> {
		if (this.wantedOffset !== undefined && "items" in reading)
			this.selectedIndex = nodeIndexAt(nodesOf(reading), this.wantedOffset);
		this.wantedOffset = undefined;
		const content = inspectorContent(this.shown, reading, this.selected, this.parts.ports);
		await this.send({ type: "content", content, kept: this.kept });
		if ("items" in reading) await this.verifyDetail(reading, this.selected);
	}

	private async send(message: HostMessage): Promise<void> {
		if (this.isReady) await send(this.panel.webview, message);
	}

	private get shown(): ShownSource {
		const { name, canReveal } = this.source;
		return { name, canReveal, isEditor: this.isEditor };
	}

	private get kept(): KeptState {
		return { source: this.source.uri?.toString() ?? null, selected: this.selected };
	}
}
