import { type ConfiguredPassword, isLiteral } from "./configured-password.ts";

/** The elements of `server.xml` that name keystores: those of Tomcat 8.5 and newer, and `Connector` of older ones. */
const ELEMENT = /<(?:Connector|SSLHostConfig|Certificate)\s[^<>]*>/g;
const ATTRIBUTE = /([A-Za-z]+)\s{0,20}=\s{0,20}(?:"([^"<]*)"|'([^'<]*)')/dg;

/** Attributes of a file, and those of its passwords. */
const PAIRS: readonly (readonly [file: string, passwords: readonly string[]])[] = [
	["certificateKeystoreFile", ["certificateKeystorePassword", "certificateKeyPassword"]],
	["truststoreFile", ["truststorePassword", "truststorePass"]],
	["keystoreFile", ["keystorePass", "keyPass"]],
];

interface Attribute {
	readonly value: string;
	readonly start: number;
}

/** The passwords in a `server.xml`. */
export function tomcatPasswords(text: string): ConfiguredPassword[] {
	return [...text.matchAll(ELEMENT)].flatMap(({ 0: element, index }) => {
		const attributes = attributesOf(element, index);
		return PAIRS.flatMap(([file, passwords]) => {
			const name = attributes.get(file)?.value;
			if (name === undefined) return [];
			return passwords
				.flatMap((password) => attributes.get(password) ?? [])
				.filter(({ value }) => isLiteral(value))
				.map(({ value, start }) => ({ file: name, password: value, range: { start, end: start + value.length } }));
		});
	});
}

/** What the entities of XML stand for; others do not occur in attributes. */
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function attributesOf(element: string, offset: number): ReadonlyMap<string, Attribute> {
	const found = [...element.matchAll(ATTRIBUTE)].map((match): [string, Attribute] => {
		const quoted = match[2] === undefined ? 3 : 2;
		const raw = match[quoted] ?? "";
		const value = raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");
		return [match[1] as string, { value, start: offset + (match.indices?.[quoted]?.[0] ?? 0) }];
	});
	return new Map(found);
}
