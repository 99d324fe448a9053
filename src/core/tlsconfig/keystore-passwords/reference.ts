/** What may stand in front of the path in a reference to a file. */
const SCHEME = /^(?:optional:)?(?:classpath\*?|file|vfs|resource):(?:\/\/)?/i;

/** The names in a path, the last first; what leads elsewhere says nothing about the name. */
const namesOf = (path: string): string[] =>
	path
		.split(/[\\/]+/)
		.filter((name) => name !== "" && name !== "." && name !== ".." && !name.includes("${"))
		.reverse();

/**
 * How well a reference in a configuration fits the file at `path`: how many names, from the last one on, they have in
 * common. 0 where already the file's own name is another one.
 */
export function referenceFit(reference: string, path: string): number {
	const written = namesOf(reference.trim().replace(SCHEME, ""));
	const names = namesOf(path);
	const common = written.findIndex((name, index) => name !== names[index]);
	return common === -1 ? written.length : common;
}
