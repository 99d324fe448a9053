import type { ConfiguredPassword } from "./configured-password.ts";
import { environmentSettings } from "./environment-settings.ts";
import { javaOptionPasswords } from "./java-options.ts";
import { KAFKA } from "./kafka.ts";
import { MICRONAUT } from "./micronaut.ts";
import { propertiesSettings } from "./properties-settings.ts";
import { QUARKUS } from "./quarkus.ts";
import type { Setting } from "./setting.ts";
import { pairedPasswords, type SettingPair } from "./setting-pairs.ts";
import { SPRING } from "./spring.ts";
import { tomcatPasswords } from "./tomcat.ts";
import { yamlSettings } from "./yaml-settings.ts";

/** By what the name of a file ends in: the settings in it, those that belong together in a list of their own. */
const NOTATIONS: readonly (readonly [name: RegExp, read: (text: string) => readonly (readonly Setting[])[]])[] = [
	[/\.properties$/i, (text) => [propertiesSettings(text)]],
	[/\.ya?ml$/i, yamlSettings],
	[
		/(?:^|\/)\.env[^/]*$|\.(?:env|sh)$|(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/i,
		(text) => [environmentSettings(text)],
	],
];

const SETTING_PAIRS: readonly SettingPair[] = [...SPRING, ...KAFKA, ...QUARKUS, ...MICRONAUT];

/**
 * The passwords that a configuration gives for keystores, in the order of the text. Placeholders and encrypted values
 * are left alone. Never throws.
 * @param name the file's name or path, which tells the notation
 */
export function keystorePasswordsIn(name: string, text: string): readonly ConfiguredPassword[] {
	const settings = NOTATIONS.find(([pattern]) => pattern.test(name))?.[1](text) ?? [];
	const found = [
		...settings.flatMap((each) => pairedPasswords(each, SETTING_PAIRS)),
		...javaOptionPasswords(text),
		...(/\.xml$/i.test(name) ? tomcatPasswords(text) : []),
	];
	const distinct = new Map(found.map((each) => [`${each.range.start} ${each.file}`, each]));
	return [...distinct.values()].sort((a, b) => a.range.start - b.range.start);
}
