import * as vscode from "vscode";
import { holdsSecrets } from "../../lint/holds-secrets.ts";
import type { Finding } from "../../lint/index.ts";
import type { LiveLint } from "../../lint/live-lint.ts";
import { DEFAULT_POLICY } from "../../lint/policy.ts";
import type { EditorParts } from "../editor-parts.ts";
import { DocumentSurroundings } from "./document-surroundings.ts";
import { RULES_SCHEME } from "./documentation.ts";
import { liveSource } from "./live-source.ts";
import { RuleCrashes } from "./rule-crashes.ts";
import { lintSettings } from "./settings.ts";

/** How long, in milliseconds, objects are judged before typing and everything else has its turn. */
const SLICE = 8;

/** Texts that show what stands elsewhere, where it can be mended. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(["git", "output", "cert-inspector-dump", RULES_SCHEME]);

/** What is wrong in open documents as they stand now. A document is judged where it changed since somebody last asked. */
export class JudgedDocuments implements vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly crashes = new RuleCrashes();
	private readonly lints = new Map<string, LiveLint>();
	private readonly surroundings: DocumentSurroundings;
	private readonly closing: vscode.Disposable;

	constructor(parts: EditorParts) {
		this.parts = parts;
		this.surroundings = new DocumentSurroundings(parts.ports.fileSurroundings);
		this.closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.lints.delete(uri.toString()));
	}

	/**
	 * The findings of `document`, none where nothing in it can be judged; undefined where it was edited meanwhile, or
	 * `isCancelled`. A long document is judged in slices.
	 */
	async findingsOf(document: vscode.TextDocument, isCancelled = () => false): Promise<readonly Finding[] | undefined> {
		if (SHOWN_ELSEWHERE.has(document.uri.scheme)) return [];
		const { version } = document;
		while (!(document.isClosed || isCancelled())) {
			const model = await this.parts.documents.of(document);
			if (model === undefined) return [];
			const live = await this.lintOf(document);
			if (document.version !== version || isCancelled()) return undefined;
			const source = liveSource(document, model, this.parts.keystores, this.surroundings.known(document));
			const { rules, profile, expiringDays } = lintSettings(document);
			const policy = { ...DEFAULT_POLICY, expiringDays };
			const { ports } = this.parts;
			const report = live.judge(
				source,
				{ at: ports.now(), profile, policy, settings: rules },
				slice(() => ports.now()),
			);
			if (report !== undefined) {
				if (await live.verify(ports.signatureHost)) continue;
				const items = source.objects.map(({ item }) => item);
				if (holdsSecrets(items) && (await this.surroundings.look(document))) continue;
				this.crashes.tell(report.crashes);
				return report.findings;
			}
			await othersTurn();
		}
		return undefined;
	}

	dispose(): void {
		this.closing.dispose();
		this.surroundings.dispose();
		this.crashes.dispose();
		this.lints.clear();
	}

	private async lintOf({ uri }: vscode.TextDocument): Promise<LiveLint> {
		const key = uri.toString();
		const { LiveLint } = await import("../../lint/live-lint.ts");
		const lint = this.lints.get(key) ?? new LiveLint();
		this.lints.set(key, lint);
		return lint;
	}
}

/** Says that time is up, but not before something was done. */
function slice(now: () => number): () => boolean {
	let until = Number.NaN;
	return () => {
		if (Number.isNaN(until)) until = now() + SLICE;
		return now() > until;
	};
}

const othersTurn = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
