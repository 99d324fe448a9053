import { basename } from "node:path";
import { decode, type PasswordSource } from "../core/index.ts";
import { sourceText } from "../core/source-text.ts";
import { holdsSecrets } from "../lint/holds-secrets.ts";
import { type LintOptions, type LintReport, lintVerified } from "../lint/index.ts";
import { signatureHost } from "../platform/node.ts";
import type { FileProblemCode } from "./file-problem.ts";
import { hostOf } from "./host.ts";
import type { Linted, LintedPlace } from "./linted.ts";
import { openLocked } from "./open-locked.ts";
import { type Position, positionsIn } from "./position.ts";
import { readSource, readStream } from "./source.ts";
import type { Terminal } from "./terminal.ts";

/** What is wrong in one file, or why it could not be read. */
export type LintedPath =
	| { readonly findings: readonly Linted[]; readonly crashes: LintReport["crashes"] }
	| { readonly failure: FileProblemCode };

/** Judges a file, `-` for standard input. Never rejects on what is in it. */
export async function lintPath(
	path: string,
	passwords: PasswordSource,
	options: LintOptions,
	{ stdin, fileSurroundings }: Pick<Terminal, "stdin" | "fileSurroundings">,
): Promise<LintedPath> {
	const source = path === "-" ? await readStream(stdin) : await readSource(path);
	if ("failure" in source) return source;
	const { bytes } = source;
	const fileName = path === "-" ? undefined : basename(path);
	const decoded = decode(bytes, { host: hostOf(path, bytes), ...(fileName === undefined ? {} : { fileName }) });
	// A folder has many files without any of this; that is no finding about them.
	if (decoded.items.length === 0 && decoded.problems.every(({ code }) => code.startsWith("decode.")))
		return { findings: [], crashes: [] };
	const { items, problems } = await openLocked(decoded, passwords);
	const { text, bytesPerUnit } = sourceText(bytes);
	const range = { start: 0, end: bytes.length };
	const surroundings = path !== "-" && holdsSecrets(items) ? await fileSurroundings?.(path) : undefined;
	const judged = { items, problems, range, fileName, surroundings, text: bytesPerUnit === 1 ? text : undefined };
	const { findings, crashes } = await lintVerified(judged, options, signatureHost);
	const positionOf = positionsIn(bytes);
	return {
		crashes,
		findings: findings.map(({ ruleId, severity, related, ...finding }) => ({
			path,
			ruleId,
			severity,
			...placed(finding, positionOf),
			related: related.map((place) => placed(place, positionOf)),
		})),
	};
}

const placed = (
	{ message, range }: Pick<LintedPlace, "message" | "range">,
	positionOf: (offset: number) => Position,
): LintedPlace => ({
	message,
	range: { start: range.start, end: range.end },
	start: positionOf(range.start),
	end: positionOf(range.end),
});
