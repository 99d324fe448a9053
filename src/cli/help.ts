import * as l10n from "@vscode/l10n";

export const helpText = (): string =>
	`${l10n.t(`Usage: cert-inspector inspect [--json] [--at TIME] PATH…

Shows every certificate, key, request, revocation list and keystore in the files, as PEM (also inside other text), DER,
PKCS#12, JKS, JCEKS, BKS, UBER or BCFKS, and what is wrong with them. Nothing is sent anywhere, and no byte of a private
key is shown.

  PATH           a file, or - for standard input
  --json         one JSON object per PATH and line: path, items, problems
  --password-env NAME
                 open keystores and encrypted keys with the password in the environment variable NAME
  --password-stdin
                 open them with the first line of standard input; before either, the empty password and changeit,
                 changeme, password and secret are tried, unless trying them takes more than about a second
  --at TIME      take TIME (ISO 8601, UTC unless it has an offset) for the time it is now
  -h, --help     this text
  -V, --version  the version

Exit status:
  0  everything was read, whatever is wrong with it
  1  something was not readable: a file, or part of what is in it
  2  the command line was wrong

Colours are used on a terminal unless NO_COLOR is set.`)}\n`;
