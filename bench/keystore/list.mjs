import { readFileSync } from "node:fs";
import { decode } from "../../src/core/index.ts";

const [depth, file, rounds, listings] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));

/** What each amount of work yields, as a number of characters. */
const lists = {
	/** What `keytool -list` prints but for the fingerprints: nothing of a certificate is read. */
	entries: ({ alias, kind, created }) => `${alias} ${kind} ${created}`.length,
	certificates: ({ alias, kind, created, chain: [certificate] }) => {
		const { subject, notBefore, notAfter } = certificate;
		return `${alias} ${kind} ${created} ${subject} ${notBefore.iso} ${notAfter.iso}`.length;
	},
};

const entriesOf = () => decode(bytes).items.flatMap(({ content }) => content.keystore.entries);
const list = () => entriesOf().reduce((sum, entry) => sum + lists[depth](entry), 0);

function processorMilliseconds(times) {
	const before = process.cpuUsage();
	for (let count = 0; count < times; count += 1) list();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000 / times;
}

const first = processorMilliseconds(1);
const warm = Array.from({ length: Number(rounds) }, () => processorMilliseconds(Number(listings)));
console.log(JSON.stringify({ characters: list(), first, warm }));
