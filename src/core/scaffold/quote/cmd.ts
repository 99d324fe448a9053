const PLAIN = /^[A-Za-z0-9_./\\:-]+$/;

/** What cmd.exe minds, outside of quotes and inside; the caret takes its meaning. */
const META = /[()%!^"<>&|;,=\s]/g;

/**
 * `argument` as one word for cmd.exe and then for a program that splits its command line as Microsoft's C runtime does
 * (CommandLineToArgvW): quoted for the second, every character that the first minds behind a caret. Undefined for a NUL
 * and for line breaks, which no command line can hold.
 */
export function quoteForCmd(argument: string): string | undefined {
	if (/[\0\r\n]/.test(argument)) return undefined;
	if (PLAIN.test(argument)) return argument;
	const forProgram = argument.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&");
	return `"${forProgram}"`.replace(META, "^$&");
}
