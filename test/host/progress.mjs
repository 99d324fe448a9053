/**
 * Runs one long step with a line before and a line after it, so that a watcher of a plain log sees what is going on.
 * @template T
 * @param {string} title what is being done, e.g. "Installing Chromium with apt-get"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>} what `work` returns
 */
export async function step(title, work) {
	const start = Date.now();
	const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
	console.log(`… ${title}`);
	try {
		const result = await work();
		console.log(`✓ ${title} (${seconds()})`);
		return result;
	} catch (error) {
		console.log(`✗ ${title} (failed after ${seconds()})`);
		throw error;
	}
}
