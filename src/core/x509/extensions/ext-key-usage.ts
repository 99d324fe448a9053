import type { ObjectIdentifier } from "../../der/oid.ts";
import type { X509Reader } from "../problems.ts";
import { oidSequence } from "./oid-sequence.ts";

/** Key purposes (RFC 5280 §4.2.1.12). */
export const extKeyUsage = (reader: X509Reader, start: number, end: number): readonly ObjectIdentifier[] | undefined =>
	oidSequence(reader, start, end, "extKeyUsage");
