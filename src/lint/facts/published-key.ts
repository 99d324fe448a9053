import { keyMark } from "../../core/keys/weakness/key-mark.ts";
import { PUBLISHED_KEYS } from "../../core/keys/weakness/published-keys.ts";
import type { PublicKeySubject } from "../define-rule.ts";

let projects: ReadonlyMap<string, string> | undefined;

/** The project in whose tests or examples the private half of the key is published. */
export function publishedBy({ info, bytes }: PublicKeySubject): string | undefined {
	projects ??= new Map(
		PUBLISHED_KEYS.flatMap(([project, marks]) =>
			marks
				.trim()
				.split(/\s/)
				.map((mark): [string, string] => [mark, project]),
		),
	);
	const mark = keyMark(info, bytes);
	return mark === undefined ? undefined : projects.get(mark);
}
