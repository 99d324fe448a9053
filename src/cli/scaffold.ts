import { basename } from "node:path";
import * as l10n from "@vscode/l10n";
import { decode } from "../core/index.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import type { Intent, Model, Written } from "../core/scaffold/define-intent.ts";
import { isRefusal, type Refusal } from "../core/scaffold/refusal.ts";
import { fileProblem } from "./file-problem.ts";
import { hostOf } from "./host.ts";
import type { ScaffoldCommand } from "./scaffold-arguments.ts";
import { readSource, readStream } from "./source.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Prints the script for an intent, or all intents. Resolves to the exit status. */
export async function scaffold(command: ScaffoldCommand, terminal: Terminal): Promise<number> {
	if (command.intent === undefined) {
		const { scaffoldList } = await import("./scaffold-list.ts");
		await terminal.out(scaffoldList(command.tool));
		return EXIT.ok;
	}
	const text = await scriptFor({ ...command, intent: command.intent }, terminal);
	if (typeof text === "string") {
		await terminal.out(text);
		return EXIT.ok;
	}
	terminal.err(`cert-inspector: ${text.message}\n`);
	return EXIT.unusable;
}

type Failure = { readonly message: string };

/** The script, or why there is none; `message` is safe for a terminal. */
async function scriptFor(
	command: ScaffoldCommand & { readonly intent: string },
	terminal: Terminal,
): Promise<string | Failure> {
	const { scriptOf } = await import("../core/scaffold/script-of.ts");
	const intent = await intentOf(command);
	if ("message" in intent) return intent;
	const taken = await valuesFrom(command.from, intent, terminal);
	if ("message" in taken) return taken;
	const text = scriptOf(intent, command.shell, { ...taken.values, ...command.written });
	return typeof text === "string" ? text : refusalText(text);
}

async function intentOf({
	intent: id,
	tool,
}: ScaffoldCommand & { readonly intent: string }): Promise<Intent | Failure> {
	const [{ findIntent, INTENT_IDS }, { reasonWithout }] = await Promise.all([
		import("../core/scaffold/registry.ts"),
		import("../core/scaffold/without-tool.ts"),
	]);
	const intent = findIntent(id, tool);
	if (intent !== undefined) return intent;
	const reason = tool === undefined ? undefined : reasonWithout(id, tool);
	if (reason !== undefined) return { message: `${id}, ${tool}: ${reason}` };
	return { message: l10n.t("There is no intent “{0}”; there are {1}.", terminalText(id), INTENT_IDS.join(", ")) };
}

const refusalText = ({ code, field, message }: Refusal): Failure => ({
	message: `${field === undefined ? "" : `${terminalText(field)}: `}${terminalText(message)} [${code}]`,
});

/** The values that the intent takes from the first certificate or request in a file. */
async function valuesFrom(
	path: string | undefined,
	intent: Intent,
	{ stdin }: Terminal,
): Promise<{ readonly values: Written } | Failure> {
	if (path === undefined) return { values: {} };
	const failure = (message: string): Failure => ({ message: `${terminalText(path)}: ${message}` });
	if (intent.take === undefined) return failure(l10n.t("{0} takes nothing from a file.", intent.id));
	const source = path === "-" ? await readStream(stdin) : await readSource(path);
	if ("failure" in source) return failure(fileProblem(source.failure).message);
	const model = firstModel(source.bytes, path);
	if (model === undefined) return failure(l10n.t("There is neither a certificate nor a request in it."));
	const values = intent.take(model);
	return isRefusal(values) ? failure(refusalText(values).message) : { values };
}

function firstModel(bytes: Uint8Array, path: string): Model | undefined {
	for (const { content } of decode(bytes, { host: hostOf(path, bytes), fileName: basename(path) }).items) {
		if (content.kind === "certificate") return content.certificate;
		if (content.kind === "certificateRequest") return content.certificateRequest;
	}
	return undefined;
}
