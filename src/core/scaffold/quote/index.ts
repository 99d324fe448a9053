import { quoteForBash } from "./bash.ts";
import { quoteForCmd } from "./cmd.ts";
import { quoteForPowerShell } from "./powershell.ts";

export type Shell = "bash" | "powershell" | "cmd";

const QUOTES: Readonly<Record<Shell, (argument: string) => string | undefined>> = {
	bash: quoteForBash,
	powershell: quoteForPowerShell,
	cmd: quoteForCmd,
};

/** A program and its arguments as one line to paste into `shell`; undefined where an argument cannot stand in a line. */
export function commandLine(shell: Shell, [program, ...args]: readonly [string, ...string[]]): string | undefined {
	const words = args.map((argument) => QUOTES[shell](argument));
	return words.includes(undefined) ? undefined : [program, ...words].join(" ");
}

/** A file's name as an argument that no program takes for an option. */
export const fileArgument = (name: string): string => (name.startsWith("-") ? `./${name}` : name);
