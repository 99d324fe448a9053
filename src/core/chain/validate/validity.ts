import { isoSeconds } from "../../der/time.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** RFC 5280 §4.1.2.5 and §6.1.3 (a)(2): from notBefore through notAfter, both included, in whole seconds. */
export function validity(path: PathUnderTest): void {
	const at = Math.floor(path.options.at / 1000) * 1000;
	for (const [index, { certificate }] of path.judged) {
		const { notBefore, notAfter } = certificate;
		if (notBefore.epochMs === undefined || notAfter.epochMs === undefined)
			path.fail("chain.validity-unreadable", index);
		else if (at > notAfter.epochMs)
			path.fail("chain.expired", index, { notAfter: notAfter.iso ?? "", at: isoSeconds(at) });
		else if (at < notBefore.epochMs)
			path.fail("chain.not-yet-valid", index, { notBefore: notBefore.iso ?? "", at: isoSeconds(at) });
	}
}
