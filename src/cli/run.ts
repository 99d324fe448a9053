import * as l10n from "@vscode/l10n";
import { parseCommand } from "./arguments.ts";
import { helpText } from "./help.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Runs the command line `args`, program name left out, and resolves to the exit status. Rejects for bugs only. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	const command = parseCommand(args);
	switch (command.name) {
		case "help":
			await terminal.out(helpText());
			return EXIT.ok;
		case "version": {
			const { version } = await import("./version.ts");
			await terminal.out(`${await version()}\n`);
			return EXIT.ok;
		}
		case "usage":
			terminal.err(`cert-inspector: ${command.message}\n${l10n.t("See cert-inspector --help.")}\n`);
			return EXIT.usage;
		case "inspect": {
			const { inspect } = await import("./inspect.ts");
			return inspect(command, terminal);
		}
		case "lint": {
			const { lint } = await import("./lint.ts");
			return lint(command, terminal);
		}
		case "verify": {
			const { verify } = await import("./verify.ts");
			return verify(command, terminal);
		}
		case "scaffold": {
			const { scaffold } = await import("./scaffold.ts");
			return scaffold(command, terminal);
		}
	}
}
