import { matchServerName } from "../names/match-server-name.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** More names than these are no help in a sentence. */
const MOST_NAMES = 20;

/** RFC 9525 §6: the leaf is for the one that the client wants to talk to. */
export function serverName(path: PathUnderTest): void {
	const { name } = path.options;
	if (name === undefined) return;
	const match = matchServerName(name, path.leaf.certificate);
	if (match.matches) return;
	const code = match.reason === "name.no-alt-name" || match.reason === "name.only-common-name";
	path.fail(code ? "chain.no-subject-alt-name" : "chain.server-name", 0, {
		...match.data,
		reference: name.value,
		why: match.reason,
		names: match.candidates
			.slice(0, MOST_NAMES)
			.map(({ value }) => value)
			.join(", "),
	});
}
