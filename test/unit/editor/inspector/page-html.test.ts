import { expect, test } from "vitest";
import { pageHtml } from "../../../../src/editor/inspector/page-html.ts";

const html = pageHtml({
	cspSource: "https://*.vscode-cdn.net",
	nonce: "abc123",
	script: "https://host/inspector.js?a=1&b=2",
	style: "https://host/inspector.css",
	codicons: "https://host/codicon.css",
	language: 'de"><script>',
	title: "Certificate inspector",
});

test("the page's policy allows its own files and the one script with the nonce", () => {
	expect(html).toContain(
		"default-src &#39;none&#39;; style-src https://*.vscode-cdn.net; font-src https://*.vscode-cdn.net; script-src &#39;nonce-abc123&#39;",
	);
	expect(html).not.toContain("unsafe");
});

test("nothing is inline: no style, no handler, no script without a source", () => {
	expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="abc123" src="https://host/inspector.js?a=1&#38;b=2">']);
	expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test("what is put into the page cannot leave its attribute", () => {
	expect(html).toContain('<html lang="de&#34;&#62;&#60;script&#62;">');
});
