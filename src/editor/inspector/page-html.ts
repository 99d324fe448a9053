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

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

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
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${escaped(codicons)}" nonce="${nonce}">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
