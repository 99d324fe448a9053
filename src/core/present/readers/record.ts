import type { Item } from "../../item.ts";
import type { Remedy, Source, Support } from "../../readers/fact.ts";
import type { Reader } from "../../readers/reader.ts";
import type { Aspect } from "../../readers/trait.ts";
import { whoCanRead } from "../../readers/who-can-read.ts";

/** What one program makes of a PKCS#12 or an encrypted key, as `inspect --json` prints it. */
export interface ReaderRecord {
	readonly reader: Reader;
	readonly opens: Support;
	readonly reasons: readonly ReasonRecord[];
}

interface ReasonRecord {
	readonly aspect: Aspect;
	readonly value: string;
	/** The first version that has no trouble with it, where `opens` is `since`. */
	readonly version: string | undefined;
	readonly remedy: Remedy | undefined;
	readonly source: Source;
}

/** Undefined for objects that this is not asked of. */
export function readerRecords(item: Item): readonly ReaderRecord[] | undefined {
	const verdicts = whoCanRead(item);
	if (verdicts.length === 0) return undefined;
	return verdicts.map(({ reader, outcome, reasons }) => ({
		reader,
		opens: outcome,
		reasons: reasons.map(({ trait, fact }) => ({
			...trait,
			version: fact.version,
			remedy: fact.remedy,
			source: fact.source,
		})),
	}));
}
