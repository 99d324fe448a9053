/**
 * Certificates of the test data whose names are printed differently here than by Node and OpenSSL: by the first 16 hex
 * digits of their SHA-256, the field, and who is right by which clause.
 */
export const NAME_EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"2568faf99b6e508a": {
		name: "x500UniqueIdentifier is a BIT STRING (X.520 §6.2.7). RFC 4514 §2.4 wants #hex; Node shows its octets as text.",
	},
	"9c71329d442ce193": {
		subjectAltName:
			"The names have universal tags where RFC 5280 §4.2.1.6 has [0] to [8]. OpenSSL drops the extension; here each is shown in hex and reported.",
	},
	"786c535229a42816": {
		subjectAltName:
			"partyName [1] DirectoryString is a CHOICE, so its tag is explicit (X.680 §31.2.7), and here it is not. OpenSSL drops the extension; here it is shown in hex.",
	},
	"1d32ae790a38eda7": {
		subjectAltName:
			"A SmtpUTF8Mailbox as an IA5String; RFC 9598 §3 has UTF8String. Node calls it unsupported; here its text is shown.",
	},
	"380f6de32782d76c": {
		subjectAltName:
			"An SRVName as a UTF8String; RFC 4985 §2 has IA5String. Node calls it unsupported; here its text is shown.",
	},
	"23243266f78a7a94": {
		subjectAltName:
			"A SmtpUTF8Mailbox whose value is NULL; RFC 9598 §3 has UTF8String. Node calls it unsupported; here it is #0500.",
	},
	"044afc1275ec4c1b": {
		subjectAltName:
			"An address whose length runs into the next name. RFC 5280 §4.2.1.6 allows 4 or 16 octets: OpenSSL drops the extension, here what stands there is shown and reported.",
	},
	"8c39cffbb2b8da30": {
		subjectAltName:
			"A directoryName that holds a SET where RFC 5280 §4.1.2.4 has a SEQUENCE. OpenSSL drops the extension; here the other names are still shown.",
	},
	"100702a29a8fb761": {
		subjectAltName:
			"The second of two directoryNames has a malformed attribute type. OpenSSL drops the extension; here the first is shown whole and the second reported.",
	},
};
