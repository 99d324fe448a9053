/** `pattern` at the beginning of a word of base64, or behind the escape of a line break. */
const atStart = (pattern: string): string => `${pattern}(?<=(?:^|[^A-Za-z0-9+/]|\\\\[nrt])${pattern})`;

/** How base64 of an object begins. */
const BEGINNINGS = [
	// A SEQUENCE of 128 to 16,383 bytes.
	atStart("MI[GHI]"),
	// A longer one, where nothing but base64 follows, since there are words like that.
	`${atStart("MI[JKLM]")}(?=[A-Za-z0-9+/]{16})`,
	// A PKCS#12 and a CMS message in BER.
	atStart("MIACAQMw"),
	atStart("MIAGCSqG"),
	// The magic numbers of JKS and JCEKS.
	atStart("/u3\\+7Q"),
	atStart("zs7Ozg"),
	// Versions 2 and 1 of BKS and UBER, and a salt of 16 to 31 octets.
	atStart("AAAAA[gQ]AAAB"),
].join("|");

/**
 * What base64 of PEM holds somewhere: `-----BEGIN ` at each of the three places that it can take among groups of four
 * characters, and the first of them encoded once more.
 */
const INSIDES = "LS0tLS1CRUdJTi|0tLS0tQkVHSU4g|tLS0tLUJFR0lOI|TFMwdExTMUNSVWRKVG";

/** The member that makes a JSON object a JSON Web Key (RFC 7517 §4.1). */
export const KEY_TYPE = '"kty"';

/** Finds where base64 of an object may begin, from `lastIndex` on. */
export const beginnings = (): RegExp => new RegExp(BEGINNINGS, "g");

/** Finds what base64 of PEM has inside, from `lastIndex` on. */
export const insides = (): RegExp => new RegExp(INSIDES, "g");

/** A boundary of PEM: two dashes are the least that is taken for one. */
const BOUNDARY = "(?:BEGIN |END )(?<=-- {0,2}(?:BEGIN|END) )";

const ANY = new RegExp(`${BOUNDARY}|${KEY_TYPE}|${BEGINNINGS}|${INSIDES}`);

/**
 * Whether `text` can hold anything that is found here; a quick no for nearly every text. One expression goes through it
 * once, at more than twice the speed of a search for one marker after the other.
 */
export const mayHoldMaterial = (text: string): boolean => ANY.test(text);
