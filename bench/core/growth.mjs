/**
 * Seconds that work takes on a short and on a long input: the fastest of several runs in turns, as the least disturbed
 * ones show the growth best.
 */
export function timeBoth(work, shortInput, longInput, seconds) {
	const times = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
	const start = performance.now();
	for (let run = 0; run < 3 || (performance.now() - start < (seconds * 1000) / 10 && run < 100); run += 1) {
		times.short = Math.min(times.short, secondsOf(work, shortInput));
		times.long = Math.min(times.long, secondsOf(work, longInput));
	}
	return times;
}

function secondsOf(work, input) {
	const start = performance.now();
	work(input);
	return (performance.now() - start) / 1000;
}
