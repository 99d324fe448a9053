import type { Range } from "../../problem.ts";

/** One setting of a configuration, whatever notation it stands in. */
export interface Setting {
	/** The whole path: `server.ssl.key-store`, `SERVER_SSL_KEY_STORE`. */
	readonly key: string;
	readonly value: string;
	/** Where the value stands in the text. */
	readonly range: Range;
}

/** What two spellings of a setting have in common: Spring, Quarkus and Micronaut read any of `key-store`, `keyStore`, `KEY_STORE`. */
export const canonicalKey = (key: string): string => key.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
