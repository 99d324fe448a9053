import * as l10n from "@vscode/l10n";

export const helpText = (): string =>
	`${l10n.t(`Usage: cert-inspector inspect [--json] [--at TIME] PATH…

Shows every certificate, key, request and revocation list in the files, as PEM (also inside other text) or DER,
and what is wrong with them. Nothing is sent anywhere, and no byte of a private key is shown.

  PATH           a file, or - for standard input
  --json         one JSON object per PATH and line: path, items, problems
  --at TIME      take TIME (ISO 8601, UTC unless it has an offset) for the time it is now
  -h, --help     this text
  -V, --version  the version

Exit status:
  0  everything was read, whatever is wrong with it
  1  something was not readable: a file, or part of what is in it
  2  the command line was wrong

Colours are used on a terminal unless NO_COLOR is set.`)}\n`;
