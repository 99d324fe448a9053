import { fileArgument } from "../quote/index.ts";
import { type Dialect, linesOf } from "./dialect.ts";

/** A path of cmd's own commands, which know no caret between quotes; what quotes cannot hold is refused before. */
const path = (file: string): string => `"${fileArgument(file)}"`;

const FAILED = " || exit /b 1";

const META = /[()%!^"<>&|]/g;

/** A line of a file; `echo(` prints even one that is empty or says `on`. */
const echo = (line: string): string => `echo(${line.replace(META, "^$&")}`;

const written = (file: string, text: string): readonly string[] =>
	text === "" ? [`type nul > ${path(file)}`] : ["(", ...linesOf(text).map(echo), `) > ${path(file)}`];

const keep = (file: string): string => `if exist ${path(file)} exit /b 1`;

const restrict = (file: string): string => `icacls ${path(file)} /inheritance:r /grant:r "%USERNAME%:F" > nul${FAILED}`;

/** cmd.exe: a batch file, which ends with the first failure. */
export const CMD: Dialect = {
	before: ["@echo off", "chcp 65001 > nul"],
	after: [],
	needs: (variable) => [`if not defined ${variable} exit /b 1`],
	write: ({ path: file, text, keep: kept }) =>
		kept ? [`if not exist ${path(file)} (`, ...written(file, text), ")"] : written(file, text),
	run: ({ secrets = [], adds, output, reads }, line) => {
		const source = reads === undefined ? "" : " < nul";
		const command = `${line}${source}${output === undefined ? "" : ` > ${path(output)}`}${FAILED}`;
		if (adds) return [command, ...secrets.map(restrict)];
		return [...secrets.flatMap((file) => [keep(file), `type nul > ${path(file)}`, restrict(file)]), command];
	},
	same: ({ files }) => [`fc /b ${files.map(path).join(" ")} > nul${FAILED}`],
	remove: (files) => [`del ${files.map(path).join(" ")}`],
};
