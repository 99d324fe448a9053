import { buildChains, CertificatePool, SignatureCache } from "../../src/core/chain/index.ts";
import { decode } from "../../src/core/index.ts";
import { signatureHost } from "../../src/platform/node.ts";

const origin = { kind: "file", label: "bench" };

/** @returns {{ root: Uint8Array, issuing: Uint8Array, leaf: Uint8Array, at: number }} the chain in DER */
export function readChain(root, issuing, leaf) {
	const [first, second, third] = [root, issuing, leaf].map((file) => decode(file).items[0].content.certificate);
	return { root: first.der, issuing: second.der, leaf: third.der, at: third.notBefore.epochMs };
}

function poolOf({ root, issuing }, others = []) {
	const pool = new CertificatePool();
	for (const other of others) pool.add(other, { origin });
	pool.add(issuing, { origin });
	pool.add(root, { origin, isAnchor: true });
	return pool;
}

/** Chains verified per second, everything read anew each time: with every signature verified, and with a shared memory. */
export async function measureChain(chain, seconds) {
	const shared = new SignatureCache();
	const verify = (signatures) => async () => {
		const options = { at: chain.at, purpose: "server", host: signatureHost, signatures: signatures() };
		const { valid } = await buildChains(chain.leaf, poolOf(chain), options);
		if (!valid) throw new Error("The chain of the benchmark is not valid.");
	};
	return {
		cold: await rate(
			verify(() => new SignatureCache()),
			seconds,
		),
		cached: await rate(
			verify(() => shared),
			seconds,
		),
	};
}

async function rate(work, seconds) {
	await work();
	let count = 0;
	const start = performance.now();
	while (performance.now() - start < seconds * 1000) {
		await work();
		count += 1;
	}
	return (count * 1000) / (performance.now() - start);
}

/** Milliseconds to fill a pool of `size` other certificates, for the first search in it, and for the next. */
export async function measurePool(chain, size) {
	const others = Array.from({ length: size }, (_, index) => variant(chain.issuing, index));
	const best = { fill: Number.POSITIVE_INFINITY, first: Number.POSITIVE_INFINITY, next: Number.POSITIVE_INFINITY };
	const options = { at: chain.at, host: signatureHost };
	for (let run = 0; run < 10; run += 1) {
		const times = [performance.now()];
		const pool = poolOf(chain, others);
		times.push(performance.now());
		await buildChains(chain.leaf, pool, options);
		times.push(performance.now());
		await buildChains(chain.leaf, pool, options);
		times.push(performance.now());
		for (const [place, name] of ["fill", "first", "next"].entries())
			best[name] = Math.min(best[name], times[place + 1] - times[place]);
	}
	return best;
}

/** The same certificate with another common name of the same length, so that nothing else about it changes. */
function variant(der, index) {
	const copy = der.slice();
	const text = String(index).padStart(7, "0");
	const at = Buffer.from(copy).lastIndexOf("Example Test Issuing");
	for (let digit = 0; digit < text.length; digit += 1) copy[at + digit] = text.charCodeAt(digit);
	new DataView(copy.buffer).setUint32(copy.length - 4, index);
	return copy;
}
