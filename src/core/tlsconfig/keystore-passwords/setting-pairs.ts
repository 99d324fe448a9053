import { type ConfiguredPassword, isLiteral } from "./configured-password.ts";
import { canonicalKey, type Setting } from "./setting.ts";

/**
 * How a system names a keystore and its passwords: the canonical ends of the keys, behind whatever stands in front of
 * both.
 */
export interface SettingPair {
	readonly file: string;
	readonly passwords: readonly string[];
}

/** The passwords that settings of one configuration give for keystores. */
export function pairedPasswords(settings: readonly Setting[], pairs: readonly SettingPair[]): ConfiguredPassword[] {
	const byKey = new Map(settings.map((setting) => [canonicalKey(setting.key), setting]));
	return [...byKey].flatMap(([key, { value: file }]) =>
		passwordKeys(key, pairs)
			.flatMap((name) => byKey.get(name) ?? [])
			.filter(({ value }) => isLiteral(value))
			.map(({ value: password, range }): ConfiguredPassword => ({ file, password, range })),
	);
}

/** The keys of the passwords for the file that `key` names. */
const passwordKeys = (key: string, pairs: readonly SettingPair[]): string[] =>
	pairs
		.filter(({ file }) => key.endsWith(file))
		.flatMap(({ file, passwords }) => passwords.map((password) => key.slice(0, -file.length) + password));
