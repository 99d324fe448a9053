import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** NIST's vectors for signatures (CAVP), where Debian's python3-cryptography-vectors puts them. */
export const VECTORS = "/usr/lib/python3/dist-packages/cryptography_vectors/asymmetric";

export const haveVectors = (): boolean => existsSync(VECTORS);

/** One case: the values in force when its result comes, by name, in lower case. */
export interface CavpRecord {
	/** The text between square brackets that the case stands under. */
	readonly section: string;
	readonly passes: boolean;
	/** Why it is expected to fail, in NIST's words. */
	readonly reason: string;
	value(name: string): string;
}

/** The cases of a file of `name = value` lines; each ends with a Result. */
export function cavpRecords(file: string): CavpRecord[] {
	const records: CavpRecord[] = [];
	let section = "";
	let values = new Map<string, string>();
	for (const line of readFileSync(join(VECTORS, file), "latin1").split(/\r?\n/)) {
		section = /^\[(.*)\]$/.exec(line)?.[1] ?? section;
		const [, name, value = ""] = /^(\w+) *= *(.*?) *$/.exec(line) ?? [];
		if (name === undefined) continue;
		values = new Map(values).set(name.toLowerCase(), value);
		if (name === "Result") records.push(record(section, values));
	}
	return records;
}

const record = (section: string, values: ReadonlyMap<string, string>): CavpRecord => {
	const result = values.get("result") ?? "";
	return { section, passes: result.startsWith("P"), reason: result, value: (name) => values.get(name) ?? "" };
};
