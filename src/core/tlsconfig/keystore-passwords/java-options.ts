import { type ConfiguredPassword, isLiteral } from "./configured-password.ts";

/**
 * System properties of JSSE wherever they are set: `-Djavax.net.ssl.keyStore=…` in scripts, Dockerfiles and
 * `JAVA_TOOL_OPTIONS`, `systemProperty 'javax.net.ssl.keyStore', '…'` of Gradle, `System.setProperty("…", "…")`.
 */
const PROPERTY = /javax\.net\.ssl\.(keyStore|trustStore)(Password)?["']?\s{0,20}[=,:]\s{0,20}["']?([^\s"',;)\\]+)/dg;

interface Found {
	readonly isPassword: boolean;
	readonly value: string;
	readonly start: number;
}

/** The passwords that stand beside the keystores they are for. */
export const javaOptionPasswords = (text: string): ConfiguredPassword[] =>
	["keyStore", "trustStore"].flatMap((kind) => pairs(optionsOf(text, kind)));

const optionsOf = (text: string, kind: string): Found[] =>
	[...text.matchAll(PROPERTY)]
		.filter(([, found]) => found === kind)
		.map((match) => {
			const [, , password, value = ""] = match;
			return { isPassword: password !== undefined, value, start: match.indices?.[3]?.[0] ?? 0 };
		});

function pairs(options: readonly Found[]): ConfiguredPassword[] {
	return options.flatMap(({ isPassword, value: file }, index) => {
		const beside = [options[index + 1], options[index - 1]].find((option) => option?.isPassword);
		if (isPassword || beside === undefined || !isLiteral(beside.value)) return [];
		const { value: password, start } = beside;
		return [{ file, password, range: { start, end: start + password.length } }];
	});
}
