import type { SettingPair } from "./setting-pairs.ts";

/** Quarkus: `quarkus.http.ssl.certificate.key-store-file`, and `quarkus.tls.key-store.p12.path` of its TLS registry. */
export const QUARKUS: readonly SettingPair[] = [
	{ file: "keystorefile", passwords: ["keystorepassword", "keystorekeypassword"] },
	{ file: "truststorefile", passwords: ["truststorepassword"] },
	{ file: "keystorep12path", passwords: ["keystorep12password", "keystorep12aliaspassword"] },
	{ file: "keystorejkspath", passwords: ["keystorejkspassword", "keystorejksaliaspassword"] },
	{ file: "truststorep12path", passwords: ["truststorep12password"] },
	{ file: "truststorejkspath", passwords: ["truststorejkspassword"] },
];
