import type { Place } from "../../place.ts";

/** How far back the name of a value is looked for: the end of its own line and one before it. */
const REACH = 300;

/** `<ds:X509Certificate>`, `<ca>`, attributes and the start of CDATA behind the name. */
const ELEMENT = /<([A-Za-z_][\w:.-]*)(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?$/;

/** `name =`, `NAME=`, `name :=`, `"name" =>`: words such as `const` may stand in front. */
const ASSIGNED = /(?:^|[^\w.$-])(?:"([\w.$/-]+)"|'([\w.$/-]+)'|([\w.$/-]*[\w$]))(?:\[\w*\]|\])?\s*(?::?=|=>)\s*$/;

/** The type of a variable, between its name and the sign. */
const TYPE = /:\s*&?(?:'\w+\s+)?[\w.<>[\]]+\s*(?==\s*$)/;

/** `name:` at the beginning of a line or member; words in front would make it prose. */
const MEMBER = /(?:^|[{,(])\s*(?:- )?(?:"([\w.$/-]+)"|'([\w.$/-]+)'|([\w.$/-]+))\s*:\s*$/;

/** What stands between the sign and the value: an opening quote, a heredoc, a call, a list, a continued line. */
const OPENINGS = [
	/<<[-~]?\s*(["']?)\w+\1\s*$/,
	/\$\(\s*cat\s*$/,
	/[>|][+-]?\d?\s*$/,
	/[bfru@$]{0,2}(?:"{1,3}|'{1,3}|`)\\?(?:\\[nr]|\s)*$/i,
	/\[\s*$/,
	/(?:\[\]\w+|[\w.]+)?\(\s*$/,
	/\\\s*$/,
];

/**
 * The name of the value that begins at `offset`, in a text that has no parser here: what stands left of `=` or `:`, or the
 * element around it, on its own line or at the end of the one before. Undefined where that is nothing like a name.
 */
export function nameBefore(text: string, offset: number): Place | undefined {
	const reached = text.slice(Math.max(0, offset - REACH), offset);
	const lead = reached.trimEnd();
	const lineStart = lead.lastIndexOf("\n") + 1;
	const line = lead.slice(lineStart);
	const isOnOwnLine = reached.includes("\n", lead.length);
	const before = lead.slice(0, lineStart).trimEnd();
	const isOpenedAlone = withoutOpenings(line).trim() === "" && !isOnOwnLine;
	const named = isOpenedAlone ? before.slice(before.lastIndexOf("\n") + 1) : line;
	const name = ELEMENT.exec(lead)?.[1] ?? nameIn(named, isOnOwnLine);
	return name === undefined ? undefined : { path: [name], resource: undefined };
}

const withoutOpenings = (line: string): string => OPENINGS.reduce((rest, opening) => rest.replace(opening, ""), line);

/** A value on a line of its own has to be opened on the one before: "as follows:" names nothing. */
function nameIn(line: string, mustBeOpened: boolean): string | undefined {
	const opened = withoutOpenings(line);
	if (mustBeOpened && opened === line) return undefined;
	const lead = opened.replace(TYPE, "");
	const match = ASSIGNED.exec(lead) ?? MEMBER.exec(lead);
	return match?.[1] ?? match?.[2] ?? match?.[3];
}
