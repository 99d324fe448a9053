/** Words that PowerShell reads as one argument, none of them a number, a parameter or an operator. */
const PLAIN = /^[A-Za-z_./\\][A-Za-z0-9_./\\:-]*$/;

/** PowerShell ends a string at typographic quotes too (about_Quoting_Rules; CharTraits.IsSingleQuote). */
const SINGLE_QUOTES = /['\u2018\u2019\u201a\u201b]/g;

/**
 * `argument` as one word for PowerShell 7.3 and later: those before lose double quotes on the way to a program. Undefined
 * for what no argument can hold, a NUL.
 */
export function quoteForPowerShell(argument: string): string | undefined {
	if (argument.includes("\0")) return undefined;
	return PLAIN.test(argument) ? argument : `'${argument.replace(SINGLE_QUOTES, "$&$&")}'`;
}
