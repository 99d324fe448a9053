import { type Element, isPresent } from "./element.ts";
import type { DerReader } from "./reader.ts";
import { readTime, type Time } from "./time.ts";

/** The time in `element`; where the field is absent, which was reported when it was looked for, a time without values. */
export const statedTime = (reader: DerReader, element: Element): Time =>
	isPresent(element) ? readTime(reader, element) : { element, epochMs: undefined, iso: undefined };
