import { fileArgument } from "../quote/index.ts";
import { quoteForPowerShell } from "../quote/powershell.ts";
import { type Dialect, linesOf } from "./dialect.ts";

const path = (file: string): string => quoteForPowerShell(fileArgument(file)) ?? "";

const FAILED = "if ($LASTEXITCODE -ne 0) { throw 'failed' }";

const missing = (file: string): string => `-not (Test-Path -LiteralPath ${path(file)})`;

const keep = (file: string): string =>
	`if (Test-Path -LiteralPath ${path(file)}) { throw ${quoteForPowerShell(`${file} is there already;`)} }`;

const empty = (file: string): string => `Set-Content -NoNewline -Value '' -LiteralPath ${path(file)}`;

/** The file is for its owner alone, from before the key is in it. */
const restrict = (file: string): string =>
	`if ($IsWindows) { icacls ${path(file)} /inheritance:r /grant:r "$([Environment]::UserName):F" | Out-Null } else { chmod 600 ${path(file)} }`;

/** PowerShell 7.3 and later, in a block: neither its preferences nor a failure reach the session around it. */
export const POWERSHELL: Dialect = {
	before: ["& {", "$ErrorActionPreference = 'Stop'"],
	after: ["}"],
	needs: (variable) => [`if (-not $env:${variable}) { throw '${variable} is not set' }`],
	write: ({ path: file, text, keep: kept }) => {
		const lines =
			text === ""
				? [empty(file)]
				: ["@'", ...linesOf(text), `'@ | Set-Content -Encoding utf8 -LiteralPath ${path(file)}`];
		return kept ? [`if (${missing(file)}) {`, ...lines, "}"] : lines;
	},
	run: ({ secrets = [], adds, output, reads }, line) => {
		const source = reads === undefined ? "" : "$null | ";
		const target = output === undefined ? "" : ` | Set-Content -Encoding utf8 -LiteralPath ${path(output)}`;
		const command = [`${source}${line}${target}`, FAILED];
		if (adds) return [...command, ...secrets.map(restrict)];
		return [...secrets.flatMap((file) => [keep(file), empty(file), restrict(file)]), ...command];
	},
	same: ({ files: [one, other] }) => [
		`if ((Get-FileHash -LiteralPath ${path(one)}).Hash -ne (Get-FileHash -LiteralPath ${path(other)}).Hash) { throw 'they differ' }`,
	],
	remove: (files) => [`Remove-Item -LiteralPath ${files.map(path).join(", ")}`],
};
