import { applies, type Fact, type Support } from "./fact.ts";
import { GO_FACTS } from "./facts/go.ts";
import { JDK_FACTS } from "./facts/jdk.ts";
import { MACOS_FACTS } from "./facts/macos.ts";
import { NODE_FACTS } from "./facts/node.ts";
import { OPENSSL_FACTS } from "./facts/openssl.ts";
import { WINDOWS_FACTS } from "./facts/windows.ts";
import type { Reader } from "./reader.ts";
import type { Trait } from "./trait.ts";

/**
 * Everything that is known. Of several facts that say something of a reader and a trait, the first one counts.
 * @internal
 */
export const FACTS: readonly Fact[] = [
	...JDK_FACTS,
	...OPENSSL_FACTS,
	...WINDOWS_FACTS,
	...MACOS_FACTS,
	...GO_FACTS,
	...NODE_FACTS,
];

/** Why a verdict is what it is: something in the file, and what the reader makes of it. */
export interface Reason {
	readonly trait: Trait;
	readonly fact: Fact;
}

export interface Verdict {
	readonly reader: Reader;
	/** `yes` where nothing in the file is in its way. */
	readonly outcome: Support;
	/** Everything that leads to an outcome other than `yes`. */
	readonly reasons: readonly Reason[];
}

/** What counts most stands first: a reader that refuses one thing refuses the file. */
const WEIGHT: readonly Support[] = ["no", "notKnown", "since", "leavesOut"];

/** Whether a reader opens a file with these traits, and why not. The password is taken to be the right one. */
export function verdict(reader: Reader, traits: readonly Trait[]): Verdict {
	const reasons = traits.flatMap((trait) => {
		const fact = FACTS.find((each) => applies(each, reader, trait));
		return fact === undefined ? [] : [{ trait, fact }];
	});
	const outcome = WEIGHT.find((support) => reasons.some(({ fact }) => fact.support === support)) ?? "yes";
	const deciding = outcome === "yes" ? [] : reasons.filter(({ fact }) => fact.support === outcome);
	return { reader, outcome, reasons: deciding };
}
