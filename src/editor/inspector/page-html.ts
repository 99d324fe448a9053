import { htmlText } from "../../core/present/escape/html.ts";

/** Addresses of what the page loads, and what its policy needs. */
export interface PageParts {
	/** Of the page: `webview.cspSource`. */
	readonly cspSource: string;
	/** Fresh for every page. */
	readonly nonce: string;
	readonly script: string;
	readonly style: string;
	readonly codicons: string;
	/** A BCP 47 tag: the language that the page's words are in. */
	readonly language: string;
	readonly title: string;
}

/**
 * The page that the inspector's script fills. Nothing but its own files may load, and nothing inline runs. vscode-icon
 * finds the font's stylesheet by its id.
 */
export function pageHtml({ cspSource, nonce, script, style, codicons, language, title }: PageParts): string {
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource}`,
		`font-src ${cspSource}`,
		`script-src 'nonce-${nonce}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return `<!DOCTYPE html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${htmlText(codicons)}" nonce="${nonce}">
<link rel="stylesheet" href="${htmlText(style)}">
<title>${htmlText(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${htmlText(script)}"></script>
</body>
</html>
`;
}
