import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode, type Item } from "../../../../src/core/index.ts";
import { title } from "../../../../src/core/present/title.ts";
import { placeInWords } from "../../../../src/core/present/words/place.ts";

/** The text of a file of test/fixtures. */
export const textOf = (path: string): string => bytesOf(path).toString("utf8");

export const bytesOf = (path: string): Buffer =>
	readFileSync(fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url)));

export const LEAF = textOf("certificates/authorities/leaf-ec.pem");
export const ISSUER = textOf("certificates/authorities/issuing-ec.pem");
export const KEY = textOf("keys/pkcs8/ec-p256.key");

export const base64 = (value: string | Buffer): string => Buffer.from(value as string, "latin1").toString("base64");

/** The base64 of a PEM text without anything around it. */
export const bodyOf = (pem: string): string =>
	pem
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("-"))
		.join("");

export const indented = (text: string, by: string): string => text.trimEnd().replaceAll(/^/gm, by);

/** What stands between the words of a text that is no PEM file. */
export const inText = (text: string): readonly Item[] => decode(text, { host: "text" }).items;

/** Each object of a text: under which names, its kind and what it is called. */
export const placed = (text: string): string[] =>
	inText(text).map((item) => `${placeInWords(item.place) ?? "nowhere"}: ${title(item)}`);
