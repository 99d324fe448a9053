const SPACE = 0x20;
const HASH = 0x23;

/** RFC 4514 §2.4: the characters that must stand behind a backslash wherever they occur. */
const SPECIAL = '",+;<>\\';

const PLAIN = 0;
const BEHIND_BACKSLASH = 1;
const AS_HEX = 2;

/** How each ASCII character is written. */
const FORM: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
	if (code < SPACE || code === 0x7f) return AS_HEX;
	return SPECIAL.includes(String.fromCharCode(code)) ? BEHIND_BACKSLASH : PLAIN;
});

/** The value of an attribute as RFC 4514 §2.4 writes it; control characters become `\0A`. */
export function escapeDnValue(value: string): string {
	const last = value.length - 1;
	if (last < 0) return value;
	const first = value.charCodeAt(0);
	if (first === SPACE || first === HASH || value.charCodeAt(last) === SPACE) return escapeEach(value);
	for (let i = 0; i <= last; i++) {
		const code = value.charCodeAt(i);
		if (code < 128 && FORM[code] !== PLAIN) return escapeEach(value);
	}
	return value;
}

function escapeEach(value: string): string {
	const last = value.length - 1;
	let text = "";
	let plainFrom = 0;
	for (let i = 0; i <= last; i++) {
		const code = value.charCodeAt(i);
		const atEdge = (i === 0 && (code === SPACE || code === HASH)) || (i === last && code === SPACE);
		if (!atEdge && (code >= 128 || FORM[code] === PLAIN)) continue;
		text += value.slice(plainFrom, i) + (FORM[code] === AS_HEX ? hexPair(code) : `\\${value.charAt(i)}`);
		plainFrom = i + 1;
	}
	return text + value.slice(plainFrom);
}

const hexPair = (code: number): string => `\\${code.toString(16).toUpperCase().padStart(2, "0")}`;
