import type * as vscode from "vscode";
import { nameMismatch } from "../../core/file-name.ts";
import type { Surroundings } from "../../core/file-surroundings.ts";
import type { Item, PkiDocument, Problem } from "../../core/index.ts";
import type { LiveObject, LiveSource } from "../../lint/live-lint.ts";
import { hostOfLanguage } from "../pem-language.ts";
import type { OpenedKeystores } from "../unlock/opened-keystores.ts";

/** A document as the rules see it, each object decoded when somebody asks for it. */
export function liveSource(
	document: vscode.TextDocument,
	model: PkiDocument,
	keystores: Pick<OpenedKeystores, "opened">,
	surroundings?: Surroundings,
): LiveSource {
	const { path } = document.uri;
	const fileName = path.slice(path.lastIndexOf("/") + 1);
	const key = document.uri.toString();
	const objects = Array.from(
		{ length: model.length },
		(_, index) => new DocumentObject(model, index, (item) => keystores.opened(key, item)),
	);
	return {
		objects,
		text: model.text,
		fileName,
		surroundings,
		get problems() {
			return [...encodingProblems(document), ...nameProblems(fileName, objects[0]?.item)];
		},
	};
}

/** One object of a model until the next edit. */
class DocumentObject implements LiveObject {
	private readonly model: PkiDocument;
	private readonly index: number;
	private readonly opened: (item: Item) => Item;
	private known: { readonly item: Item | undefined } | undefined;

	constructor(model: PkiDocument, index: number, opened: (item: Item) => Item) {
		this.model = model;
		this.index = index;
		this.opened = opened;
	}

	get item(): Item | undefined {
		if (this.known === undefined) {
			const item = this.model.item(this.index);
			this.known = { item: item === undefined ? undefined : this.opened(item) };
		}
		return this.known.item;
	}

	problems(): readonly Problem[] {
		return this.model.problemsOf(this.index);
	}
}

/** VS Code keeps what only encodes a text out of the text. */
function encodingProblems({ encoding, languageId }: vscode.TextDocument): Problem[] {
	if (hostOfLanguage(languageId) !== "pem") return [];
	const range = { start: 0, end: 1 };
	if (encoding === "utf8bom") return [{ code: "pem.byte-order-mark", severity: "warning", range }];
	return encoding.startsWith("utf16") ? [{ code: "pem.utf-16", severity: "error", range }] : [];
}

function nameProblems(fileName: string, first: Item | undefined): Problem[] {
	const problem = first === undefined ? undefined : nameMismatch(fileName, [first]);
	return problem === undefined ? [] : [problem];
}
