/**
 * Does the same work for some time, at least once, and writes what it took: milliseconds of the first time and, after a
 * warm-up as long as the measurement, of one on average; and the last result.
 *
 * @param {() => Promise<boolean>} verify whether the chain is valid
 */
export async function repeatVerifying(verify, milliseconds) {
	const start = performance.now();
	let isValid = await verify();
	const first = performance.now() - start;
	await repeat(verify, milliseconds);
	const measured = await repeat(verify, milliseconds);
	isValid = measured.isValid ?? isValid;
	console.log(JSON.stringify({ first, each: measured.each ?? first, verdict: isValid ? "valid" : "invalid" }));
}

async function repeat(verify, milliseconds) {
	const start = performance.now();
	let isValid;
	let runs = 0;
	for (; performance.now() - start < milliseconds; runs += 1) isValid = await verify();
	return { isValid, each: runs === 0 ? undefined : (performance.now() - start) / runs };
}
