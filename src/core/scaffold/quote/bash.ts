/** Words that no POSIX shell, zsh or fish reads as anything but themselves. */
const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/;

/**
 * `argument` as one word for a POSIX shell, bash, zsh (POSIX.1-2017 XCU §2.2.2: between single quotes every character is
 * itself). Undefined for what no argument can hold, a NUL.
 */
export function quoteForBash(argument: string): string | undefined {
	if (argument.includes("\0")) return undefined;
	return PLAIN.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
