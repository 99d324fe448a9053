import type * as vscode from "vscode";
import type { PkiDocument } from "../../core/index.ts";
import type { FixSource } from "../../lint/fixes/index.ts";
import { hostOfLanguage } from "../pem-language.ts";

/** A document as fixes see it. */
export const fixSource = ({ languageId }: vscode.TextDocument, model: PkiDocument): FixSource => ({
	text: model.text,
	items: model.items,
	host: hostOfLanguage(languageId),
	language: languageId,
});
