// The part of `node:assert/strict` that the suites use, for the web worker, where there is none. A function that is
// missing here makes the test fail, not pass.
class AssertionError extends Error {
	override name = "AssertionError";
}

function check(condition: boolean, message: string): void {
	if (!condition) throw new AssertionError(message);
}

function show(value: unknown): string {
	return (
		JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? `${each}n` : each)) ?? String(value)
	);
}

/** Plain data only: what JSON can say, and undefined. */
function sameData(actual: unknown, expected: unknown): boolean {
	if (Object.is(actual, expected)) return true;
	if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null) return false;
	const [left, right] = [Object.entries(actual), new Map(Object.entries(expected))];
	return left.length === right.size && left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}

export function ok(value: unknown, message = `${show(value)} is not true`): void {
	check(Boolean(value), message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
	check(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
	check(!Object.is(actual, unexpected), message ?? `${show(actual)} is what it must not be`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	check(sameData(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
	check(pattern.test(text), message ?? `${show(text)} does not match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
	check(!pattern.test(text), message ?? `${show(text)} matches ${pattern}`);
}
