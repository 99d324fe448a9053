const DATE_OR_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/** Milliseconds since the epoch of an ISO 8601 date or time; without a zone it is UTC. NaN for anything else. */
export function parseTime(text: string): number {
	const match = DATE_OR_TIME.exec(text);
	if (match === null) return Number.NaN;
	const needsZone = text.includes("T") && match.groups?.["zone"] === undefined;
	return Date.parse(needsZone ? `${text}Z` : text);
}
