import * as vscode from "vscode";

/** A rule, or a code of the decoder: what stands behind a diagnostic in brackets. */
const RULE_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** package.json has documents of this scheme opened rendered. */
export const RULES_SCHEME = "cert-inspector-rules";

const FOLDER = "docs";

/** Whether something that came with a link is the id of a rule or a code. */
export const isRuleId = (value: unknown): value is string => typeof value === "string" && RULE_ID.test(value);

/** The page about a rule, or the heading about a code of the decoder, in the package: there without the network. */
export function pageOf(ruleId: string): vscode.Uri {
	const [module, ...rest] = ruleId.split(".");
	if (rest.length === 0) return vscode.Uri.from({ scheme: RULES_SCHEME, path: `/rules/${ruleId}.md` });
	// As Markdown makes the name of a heading's anchor.
	const fragment = ruleId.replaceAll(".", "");
	return vscode.Uri.from({ scheme: RULES_SCHEME, path: `/decoder/${module}.md`, fragment });
}

/** Reads the pages out of the package, wherever that is: a disk, a web server. */
export class RulePages implements vscode.TextDocumentContentProvider {
	private readonly extensionUri: vscode.Uri;

	constructor(extensionUri: vscode.Uri) {
		this.extensionUri = extensionUri;
	}

	async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
		const page = vscode.Uri.joinPath(this.extensionUri, FOLDER, ...path.split("/"));
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
	}
}
