import type { Setting } from "./setting.ts";

/** `NAME=value`, quoted or not, as `.env` files, shell scripts and `ENV` of a Dockerfile have it. */
const ASSIGNMENT = /(?:^|[\s;])([A-Za-z_][A-Za-z0-9_]*)=(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"';&|]*))/dg;

/** The environment variables that a text sets. */
export function environmentSettings(text: string): Setting[] {
	return [...text.matchAll(ASSIGNMENT)].flatMap((match) => {
		const index = [2, 3, 4].find((group) => match[group] !== undefined) ?? 4;
		const [start, end] = match.indices?.[index] ?? [0, 0];
		return [{ key: match[1] as string, value: match[index] ?? "", range: { start, end } }];
	});
}
