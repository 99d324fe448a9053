const SPACE = 0x20;
const HASH = 0x23;

/** RFC 4514 §2.4: the characters that must stand behind a backslash wherever they occur. */
const SPECIAL = new Set([...'",+;<>\\'].map((char) => char.charCodeAt(0)));

const needsEscape = (code: number): boolean => code < SPACE || code === 0x7f || SPECIAL.has(code);

/** The value of an attribute as RFC 4514 §2.4 writes it; control characters become `\0A`. */
export function escapeDnValue(value: string): string {
	const last = value.length - 1;
	if (last < 0) return value;
	const first = value.charCodeAt(0);
	if (first === SPACE || first === HASH || value.charCodeAt(last) === SPACE) return escapeEach(value);
	for (let i = 0; i <= last; i++) if (needsEscape(value.charCodeAt(i))) return escapeEach(value);
	return value;
}

function escapeEach(value: string): string {
	const last = value.length - 1;
	let text = "";
	for (let i = 0; i <= last; i++) {
		const code = value.charCodeAt(i);
		const atEdge = (i === 0 && (code === SPACE || code === HASH)) || (i === last && code === SPACE);
		if (code < SPACE || code === 0x7f) text += `\\${code.toString(16).toUpperCase().padStart(2, "0")}`;
		else text += atEdge || SPECIAL.has(code) ? `\\${value.charAt(i)}` : value.charAt(i);
	}
	return text;
}
