import type { Subject } from "../validate/path-under-test.ts";

const DAY = 86_400_000;

/** TLS BR §6.3.2 and its versions before: the most days of a certificate issued on or after a date, the latest first. */
const LIMITS: readonly (readonly [from: number, days: number])[] = [
	[Date.UTC(2029, 2, 15), 47],
	[Date.UTC(2027, 2, 15), 100],
	[Date.UTC(2026, 2, 15), 200],
	[Date.UTC(2020, 8, 1), 398],
	[Date.UTC(2018, 2, 1), 825],
	// 39 months
	[Date.UTC(2015, 3, 1), 1188],
];

/** Both ends belong to the period, so that it is one second longer than the difference; what is begun counts as a day. */
export function publicValidity({ certificate, fail }: Subject): void {
	const { epochMs: notBefore } = certificate.notBefore;
	const { epochMs: notAfter } = certificate.notAfter;
	if (notBefore === undefined || notAfter === undefined) return;
	const most = LIMITS.find(([from]) => notBefore >= from)?.[1];
	const days = Math.ceil((notAfter - notBefore + 1000) / DAY);
	if (most !== undefined && days > most) fail("chain.validity-too-long", { days, most });
}
