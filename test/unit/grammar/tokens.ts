import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";

const root = resolve(import.meta.dirname, "../../..");
const require = createRequire(import.meta.url);

const GRAMMAR_FILES: Readonly<Record<string, string>> = {
	"source.pem": "syntaxes/pem.tmLanguage.json",
	"pem-boundary.injection": "syntaxes/pem-boundary.injection.tmLanguage.json",
};

/** A piece of a line and the scopes its grammar gives it, without the grammar's own. */
export type Token = readonly [text: string, ...scopes: string[]];

async function loadEngine(): Promise<textmate.IOnigLib> {
	await oniguruma.loadWASM(await readFile(require.resolve("vscode-oniguruma/release/onig.wasm")));
	return {
		createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
		createOnigString: (text) => new oniguruma.OnigString(text),
	};
}

const engine = loadEngine();

/**
 * Loads a grammar as VS Code does.
 * @param scope its scope name
 * @param others JSON of grammars that exist beside ours, by scope name
 */
export async function tokenizer(
	scope: string,
	others: Readonly<Record<string, string>> = {},
): Promise<(text: string) => Token[][]> {
	const registry = new textmate.Registry({
		onigLib: engine,
		async loadGrammar(name) {
			const file = GRAMMAR_FILES[name];
			const other = others[name];
			if (other !== undefined) return textmate.parseRawGrammar(other, `${name}.json`);
			return file === undefined ? null : textmate.parseRawGrammar(await readFile(resolve(root, file), "utf8"), file);
		},
		getInjections: (name) => (name === "source.pem" ? [] : ["pem-boundary.injection"]),
	});
	const grammar = await registry.loadGrammar(scope);
	if (grammar === null) throw new Error(`There is no grammar ${scope}.`);
	return (text) => {
		let state = textmate.INITIAL;
		return text.split("\n").map((line) => {
			const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
			state = ruleStack;
			return tokens.map(
				({ startIndex, endIndex, scopes }): Token => [line.slice(startIndex, endIndex), ...scopes.slice(1)],
			);
		});
	};
}
