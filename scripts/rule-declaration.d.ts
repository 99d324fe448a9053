/** What the scripts read of a rule; `src/lint/define-rule.ts` declares the whole. */
export interface RuleDeclaration {
	readonly id: string;
	readonly severity: "error" | "warning" | "info" | "hint";
	readonly profiles: readonly string[];
	readonly target: string;
	readonly title: () => string;
	readonly citation: { readonly source: string; readonly section: string; readonly url: string };
	readonly effective?: string;
	readonly until?: string;
}
