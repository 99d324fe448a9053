/**
 * Full case folding (Unicode §3.13 toCasefold), which JavaScript has no function for. Upper case first joins letters
 * that lower case alone keeps apart (`ς` and `σ`, `ß` and `ẞ`); going through it letter by letter avoids the rule that
 * makes a `Σ` at the end of a word a `ς`.
 */
export function caseFold(text: string): string {
	let folded = "";
	for (const letter of text) folded += letter === DOTLESS_I ? letter : letter.toLowerCase().toUpperCase().toLowerCase();
	return folded;
}

/** Its upper case is `I`, but case folding leaves it alone: `ı` is not `i`. */
const DOTLESS_I = "\u0131";
