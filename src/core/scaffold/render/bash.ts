import { quoteForBash } from "../quote/bash.ts";
import { fileArgument } from "../quote/index.ts";
import { type Dialect, linesOf } from "./dialect.ts";

const path = (file: string): string => quoteForBash(fileArgument(file)) ?? "";

/** A key that is there is worth more than any that could be made. */
const keep = (file: string): string =>
	`[ ! -e ${path(file)} ] || { printf '%s\\n' ${quoteForBash(`${file} is there already`)} >&2; exit 1; }`;

/** POSIX shell, in a subshell: neither its options nor a failure reach the shell around it. */
export const BASH: Dialect = {
	before: ["(", "set -eu", "umask 077"],
	after: [")"],
	needs: (variable) => [`export ${variable}="\${${variable}:?}"`],
	write: ({ path: file, text, keep: kept }) => {
		const target = `cat > ${path(file)}`;
		return [`${kept ? `[ -e ${path(file)} ] || ` : ""}${target} <<'END'`, ...linesOf(text), "END"];
	},
	run: ({ secrets = [], adds, output, reads }, line) => [
		...(adds ? [] : secrets.map(keep)),
		[
			line,
			...(reads === undefined ? [] : ["< /dev/null"]),
			...(output === undefined ? [] : [`> ${path(output)}`]),
		].join(" "),
	],
	same: ({ files }) => [`cmp ${files.map(path).join(" ")}`],
	remove: (files) => [`rm -f ${files.map(path).join(" ")}`],
};
