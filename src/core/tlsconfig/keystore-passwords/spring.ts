import type { SettingPair } from "./setting-pairs.ts";

/**
 * Spring Boot: `server.ssl.key-store`, `management.server.ssl.…`, `spring.rabbitmq.ssl.…`, `spring.kafka.ssl.key-store-location`
 * and `spring.ssl.bundle.jks.NAME.keystore.location`, each with its password beside it.
 */
export const SPRING: readonly SettingPair[] = [
	{ file: "keystore", passwords: ["keystorepassword", "keypassword"] },
	{ file: "truststore", passwords: ["truststorepassword"] },
	{ file: "keystorelocation", passwords: ["keystorepassword", "keypassword"] },
	{ file: "truststorelocation", passwords: ["truststorepassword"] },
];
