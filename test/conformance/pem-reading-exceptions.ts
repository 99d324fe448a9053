/** Files of `pem-reading/` that OpenSSL refuses for a reason that nothing shows before they are decrypted. */
export const PEM_READING_EXCEPTIONS: Readonly<Record<string, string>> = {
	"dsa-corruptiv.pem": "one digit of its initialisation vector is changed: well-formed, and the password tells",
};
