import type { SettingPair } from "./setting-pairs.ts";

/** Micronaut: `micronaut.server.ssl.key-store.path` and `micronaut.server.ssl.key.password`; many scripts name theirs alike. */
export const MICRONAUT: readonly SettingPair[] = [
	{ file: "keystorepath", passwords: ["keystorepassword", "keypassword"] },
	{ file: "truststorepath", passwords: ["truststorepassword"] },
];
