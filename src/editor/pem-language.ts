import type { PemHost } from "../core/index.ts";

/** The language this extension contributes. */
const PEM_LANGUAGE = "pem";

/** Names of files whose text is PEM and nothing else, so that layout matters to whoever reads them. */
const PEM_FILE = /\.(?:pem|crt|cer|cert|ca-bundle|key|csr|req|crl|p7b|p7c|p8|der)$/i;

/** What a document's text is, by its language. */
export const hostOfLanguage = (languageId: string): PemHost => (languageId === PEM_LANGUAGE ? "pem" : "text");

/** What a file's text is, by its name. */
export const hostOfFile = (path: string): PemHost => (PEM_FILE.test(path) ? "pem" : "text");
