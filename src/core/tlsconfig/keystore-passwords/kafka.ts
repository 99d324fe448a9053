import type { SettingPair } from "./setting-pairs.ts";

/** Apache Kafka, clients and brokers: `ssl.keystore.location`, also behind `listener.name.NAME.`. */
export const KAFKA: readonly SettingPair[] = [
	{ file: "sslkeystorelocation", passwords: ["sslkeystorepassword", "sslkeypassword"] },
	{ file: "ssltruststorelocation", passwords: ["ssltruststorepassword"] },
];
