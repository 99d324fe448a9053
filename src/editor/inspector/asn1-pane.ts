import * as vscode from "vscode";
import type { Item } from "../../core/index.ts";
import type { Asn1HostMessage, Asn1NodeView, Asn1Path, Asn1WebviewMessage } from "../protocol/asn1-messages.ts";
import { reportFailure } from "../report-failure.ts";
import type { Asn1Session } from "./asn1-session.ts";
import { MarkedBytes } from "./marked-bytes.ts";
import type { InspectorSource } from "./source.ts";

/** What the ASN.1 tab needs of the inspector it is in. */
export interface Asn1Host {
	send(message: Asn1HostMessage): Promise<void>;
	/** The object that is shown; undefined where there is none. */
	item(): Item | undefined;
	/** Shows the object at an offset of the source instead, if there is one. */
	showItemAt(offset: number): Promise<void>;
	/** Whether somebody sees the inspector. */
	isVisible(): boolean;
}

/** The extension's half of the ASN.1 tab: it answers the webview and keeps text and tree together. */
export class Asn1Pane implements vscode.Disposable {
	private readonly host: Asn1Host;
	private readonly source: InspectorSource;
	private readonly marked: MarkedBytes;
	private readonly listener: vscode.Disposable;
	private session: Asn1Session | undefined;
	/** Of the object that the webview has. */
	private revision = 0;
	private isOpen = false;
	/** Where in the source somebody pointed at bytes that are yet to be selected. */
	private wantedOffset: number | undefined;

	constructor(host: Asn1Host, source: InspectorSource) {
		this.host = host;
		this.source = source;
		this.marked = new MarkedBytes(source);
		this.listener = vscode.window.onDidChangeTextEditorSelection((event) => reportFailure(this.followCursor(event)));
	}

	dispose(): void {
		this.listener.dispose();
		this.marked.dispose();
	}

	/** Brings the tab to the front, with the node at `offset` of the source selected. */
	async show(offset?: number): Promise<void> {
		this.isOpen = true;
		this.wantedOffset = offset;
		await this.host.send({ type: "asn1.show" });
	}

	/** To be told when the page was made anew: it begins with another tab. */
	async restore(): Promise<void> {
		if (this.isOpen) await this.host.send({ type: "asn1.show" });
	}

	async receive(message: Asn1WebviewMessage): Promise<void> {
		if (message.type === "asn1.open") return this.open();
		if (message.type === "asn1.close") {
			this.isOpen = false;
			this.marked.clear();
			return;
		}
		const selected = this.session?.selected(message);
		this.mark(selected, true);
		const answer = this.session?.answer(message);
		if (answer === undefined) return;
		await this.host.send(answer);
		if (answer.type === "asn1.path") this.mark(nodeOf(answer.path), true);
	}

	private async open(): Promise<void> {
		this.isOpen = true;
		const session = await this.currentSession();
		if (session === undefined) return;
		const message = session.start();
		if (message.revision !== this.revision) this.marked.clear();
		this.revision = message.revision;
		await this.host.send(message);
		const offset = this.wantedOffset;
		this.wantedOffset = undefined;
		if (offset !== undefined) await this.selectAt(session, offset);
	}

	private async currentSession(): Promise<Asn1Session | undefined> {
		const { Asn1Session: Session } = await import("./asn1-session.ts");
		const item = this.host.item();
		if (item === undefined) return undefined;
		this.session ??= new Session();
		this.session.use(item);
		return this.session;
	}

	/** Selects what the cursor is on, wherever in the source it was put. */
	private async followCursor({ textEditor, kind, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> {
		const { document } = textEditor;
		const isAbout = this.isOpen && document.uri.toString() === this.source.uri?.toString();
		const byPerson =
			kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse;
		const cursor = selections[0]?.active;
		if (!(isAbout && byPerson && this.host.isVisible()) || cursor === undefined) return;
		const offset = document.offsetAt(cursor);
		const item = this.host.item();
		if (item === undefined || offset < item.range.start || offset > item.range.end) await this.host.showItemAt(offset);
		const session = await this.currentSession();
		// The webview asks for an object that is new to it, and gets the selection with it.
		if (session?.revision !== this.revision) this.wantedOffset = offset;
		else await this.selectAt(session, offset);
	}

	private async selectAt(session: Asn1Session, offset: number): Promise<void> {
		const message = session.selectAt(offset);
		if (message === undefined) return;
		await this.host.send(message);
		this.mark(nodeOf(message.path), false);
	}

	private mark(node: Asn1NodeView | undefined, isToBeSeen: boolean): void {
		const item = this.host.item();
		if (item !== undefined && node !== undefined && isInText(item)) this.marked.show(item, node, isToBeSeen);
	}
}

/** Whether an object stands in its source as text, in whose editors its bytes can be marked. */
const isInText = ({ encoding, base64Layers }: Item): boolean => encoding === "pem" || base64Layers > 0;

/** The node that a path leads to, the last one of its levels. */
const nodeOf = ({ levels, start }: Asn1Path): Asn1NodeView | undefined =>
	levels.at(-1)?.nodes.find((node) => node.start === start);
