import type { Range } from "../../problem.ts";

/** The password that a configuration gives for a keystore. */
export interface ConfiguredPassword {
	/** The keystore as it is written there: `classpath:tls/server.p12`, `file:/etc/app/server.jks`, `../server.p12`. */
	readonly file: string;
	readonly password: string;
	/** Where the password stands in the text. */
	readonly range: Range;
}

/**
 * What stands in for a value that is elsewhere: Spring's and the shell's `${…}`, Spring's `#{…}`, Jasypt's `ENC(…)`,
 * `{cipher}` of Spring Cloud Config, Maven's `@…@`, `$NAME`, `$(…)`, `%NAME%`, `<…>` and `{{ … }}` of templates.
 */
const PLACEHOLDER = /\$\{|#\{|^ENC\(|^\{cipher\}|^@[^@]*@$|^\$[A-Za-z_(]|^%[^%]+%$|^<.*>$|\{\{/;

/** Whether a value is meant as it stands. */
export const isLiteral = (value: string): boolean => value !== "" && !PLACEHOLDER.test(value);
