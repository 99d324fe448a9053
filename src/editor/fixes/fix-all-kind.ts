import * as vscode from "vscode";

/** What an editor may do by itself when it saves: stands apart from what that takes, which is loaded when it is asked for. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("certInspector");
