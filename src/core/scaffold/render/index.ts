import * as l10n from "@vscode/l10n";
import type { Plan, Step } from "../plan.ts";
import { commandLine, type Shell } from "../quote/index.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { BASH } from "./bash.ts";
import { CMD } from "./cmd.ts";
import { comment } from "./comment.ts";
import type { Dialect } from "./dialect.ts";
import { POWERSHELL } from "./powershell.ts";

const DIALECTS: Readonly<Record<Shell, Dialect>> = { bash: BASH, powershell: POWERSHELL, cmd: CMD };

/** The longest line that cmd.exe takes. */
const CMD_MOST = 8191;

/**
 * The plan as a script for `shell`, with a comment above each command; `heading` says what it was made from. Ends with a
 * line feed. A refusal where the shell cannot express a value.
 */
export function script(plan: Plan, shell: Shell, heading: string): string | Refusal {
	const dialect = DIALECTS[shell];
	const lines: string[] = [comment(shell, heading), ...dialect.before];
	for (const variable of plan.variables)
		lines.push(
			comment(shell, l10n.t("The environment variable {0} holds a password", variable)),
			...dialect.needs(variable),
		);
	for (const step of plan.steps) {
		const rendered = renderStep(step, shell, dialect);
		if ("message" in rendered) return rendered;
		lines.push(...rendered);
	}
	lines.push(...dialect.after);
	const inCmd = shell === "cmd" && lines.some((line) => line.length > CMD_MOST);
	return inCmd
		? refuse("scaffold.too-long", l10n.t("cmd.exe takes no line as long as this."))
		: `${lines.join("\n")}\n`;
}

function renderStep(step: Step, shell: Shell, dialect: Dialect): readonly string[] | Refusal {
	if (shell === "cmd" && !textsOf(step).every(isForCmd)) return notExpressible();
	switch (step.kind) {
		case "file":
			return dialect.write(step);
		case "same":
			return [comment(shell, step.does), ...dialect.same(step)];
		case "remove":
			return dialect.remove(step.files);
		case "run": {
			const line = commandLine(shell, step.line);
			return line === undefined ? notExpressible() : [comment(shell, step.does), ...dialect.run(step, line)];
		}
	}
}

/** Everything in a step that somebody may have written. */
function textsOf(step: Step): readonly { readonly text: string; readonly isPath: boolean }[] {
	const texts = (isPath: boolean, ...found: readonly string[]) => found.map((text) => ({ text, isPath }));
	switch (step.kind) {
		case "file":
			return [...texts(true, step.path), ...texts(false, step.text)];
		case "run":
			return [...texts(false, ...step.line), ...texts(true, ...(step.secrets ?? []), step.output ?? "")];
		case "same":
		case "remove":
			return texts(true, ...step.files);
	}
}

/** A per cent sign is doubled in a batch file and must not be at the prompt: no writing is right for both. */
const isForCmd = ({ text, isPath }: { readonly text: string; readonly isPath: boolean }): boolean =>
	!(text.includes("%") || (isPath && text.includes('"')));

const notExpressible = (): Refusal =>
	refuse(
		"scaffold.not-expressible",
		l10n.t("This shell cannot express one of the values; cmd.exe has no way to write a per cent sign."),
	);
