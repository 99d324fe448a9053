import * as l10n from "@vscode/l10n";

export const helpText = (): string =>
	`${l10n.t(`Usage: cert-inspector inspect [--json] [--at TIME] PATH…
       cert-inspector verify [--trusted FILE]… [--untrusted FILE]… [--crl FILE]… [--name NAME] [--purpose PURPOSE]
                             [--profile PROFILE] [--at TIME] [--json] FILE
       cert-inspector lint [--format FORMAT] [--profile PROFILE] [--min-severity SEVERITY] [--at TIME] PATH…
       cert-inspector scaffold INTENT [--tool TOOL] [--shell SHELL] [--set KEY=VALUE]… [--from FILE]
       cert-inspector scaffold --list

inspect shows every certificate, key, request, revocation list and keystore in the files, as PEM (also inside other text), DER,
PKCS#12, JKS, JCEKS, BKS, UBER or BCFKS, and what is wrong with them. Nothing is sent anywhere, and no byte of a private
key is shown.

verify tells whether the first certificate in FILE has a valid chain, why not, and what to do.

lint tells what is wrong in the files, and in those of folders, by the rules in docs/rules.

scaffold prints the commands of openssl or keytool for what is intended, to be run as they are; --list names all that it
knows and the values they take. Passwords are in the environment, never in a command.

  PATH, FILE     a file, or - for standard input
  --json         one JSON object per PATH and line: path, items, problems; for verify: valid, paths, budget
  --password-env NAME
                 open keystores and encrypted keys with the password in the environment variable NAME
  --password-stdin
                 open them with the first line of standard input; before either, the empty password and changeit,
                 changeme, password and secret are tried, unless trying them takes more than about a second
  --at TIME      take TIME (ISO 8601, UTC unless it has an offset) for the time it is now
  --trusted FILE certificates that are trusted: PEM, DER or a keystore; without it the roots of Mozilla
  --untrusted FILE
                 certificates to build chains with, besides those in FILE itself
  --crl FILE     revocation lists and OCSP responses; where there is one of an issuer, it has to decide
  --name NAME    what the certificate has to be for: a host name, an IP address, a mailbox or a URI
  --purpose PURPOSE
                 server, client or any; without it what the profile implies
  --profile PROFILE
                 rfc5280 (without it), publicTls with the CA/Browser Forum's requirements, or mtlsClient; lint: private,
                 publicTls, mtlsClient or mtlsServer, without it what each certificate tells
  --format FORMAT
                 lint: pretty (without it), json with one finding per line, sarif, or github for its workflows
  --min-severity SEVERITY
                 lint: error, warning, info or hint (without it)
  --tool TOOL    scaffold: openssl or keytool; without it the first that can
  --shell SHELL  scaffold: bash (without it), pwsh or cmd
  --set KEY=VALUE
                 scaffold: a value; several of one KEY are a list
  --from FILE    scaffold: a certificate or request to take subject, names and purposes from
  -h, --help     this text
  -V, --version  the version

Exit status:
  0  everything was read, whatever is wrong with it; verify: there is a valid chain; lint: no error was found
  1  something was not readable: a file, or part of what is in it; verify: no chain is valid; lint: there is an error
  2  the command line was wrong; verify, lint: a file was not usable

Colours are used on a terminal unless NO_COLOR is set.`)}\n`;
