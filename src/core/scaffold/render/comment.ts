import type { Shell } from "../quote/index.ts";

/** Nothing that ends a line, hides or reorders, and nothing that cmd.exe acts upon even in a comment. */
const UNSAFE: Readonly<Record<Shell, RegExp>> = {
	bash: /[\p{C}\p{Zl}\p{Zp}]/gu,
	powershell: /[\p{C}\p{Zl}\p{Zp}]/gu,
	cmd: /[\p{C}\p{Zl}\p{Zp}%^&|<>!"()]/gu,
};

const MARKS: Readonly<Record<Shell, string>> = { bash: "#", powershell: "#", cmd: "rem" };

/** One line that does nothing and says `text`. */
export const comment = (shell: Shell, text: string): string =>
	`${MARKS[shell]} ${text.replace(UNSAFE[shell], (char) => `{U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`)}`;
