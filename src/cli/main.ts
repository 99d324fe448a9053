import { terminalText } from "../core/present/escape/terminal.ts";
import { fileSurroundings } from "../platform/node.ts";
import { run } from "./run.ts";
import { EXIT, type Terminal } from "./terminal.ts";

const { stdin, stdout, stderr, env, argv } = process;

// `cert-inspector … | head` closes the pipe early; that is no failure and not worth a stack trace.
for (const stream of [stdout, stderr])
	stream.on("error", (error: NodeJS.ErrnoException) => {
		process.exit(error.code === "EPIPE" ? 0 : 1);
	});

const terminal: Terminal = {
	out: (text) =>
		new Promise((resolve) => {
			if (stdout.write(text)) resolve();
			else stdout.once("drain", resolve);
		}),
	err: (text) => {
		stderr.write(text);
	},
	stdin,
	env: (name) => env[name],
	// https://no-color.org: any value but the empty one.
	hasColour: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
	fileSurroundings,
	now: () => Date.now(),
};

// exitCode and not exit(): what is still on its way to a pipe gets there.
run(argv.slice(2), terminal).then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		terminal.err(`cert-inspector: ${terminalText(error instanceof Error ? error.message : String(error))}\n`);
		process.exitCode = EXIT.failed;
	},
);
