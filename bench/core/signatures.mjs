import { X509Certificate } from "node:crypto";
import { verifySignature } from "../../src/core/crypto/verify-signature.ts";
import { decode } from "../../src/core/index.ts";
import { signatureHost } from "../../src/platform/node.ts";

const refusing = { importKey: () => Promise.reject(new Error("not supported")) };

/** Our own ways, each without the ones before it. */
const backends = {
	host: (input) => verifySignature(input, signatureHost),
	webCrypto: (input) => verifySignature(input),
	libraries: (input) => verifySignature(input, undefined, refusing),
};

/**
 * Verifies the signature of a self-signed certificate again and again, the key being known after the first time.
 *
 * @param {Uint8Array} file PEM or DER
 * @returns {Promise<{ der: Uint8Array, host: number, webCrypto: number, libraries: number, node: number }>} signatures
 * per second; 0 where that way does not know the algorithm
 */
export async function measureSignature(file, seconds) {
	const { certificate } = decode(file).items[0].content;
	const input = inputOf(certificate);
	const rates = {};
	for (const [name, verify] of Object.entries(backends)) rates[name] = await rate(verify, input, seconds);
	return { der: certificate.der, ...rates, node: nodeRate(certificate.der, seconds) };
}

function inputOf(certificate) {
	const { signatureAlgorithm, subjectPublicKeyInfo, signatureValue, tbsCertificate } = certificate.layout;
	const { start, contentStart } = signatureValue;
	return {
		signatureAlgorithm: certificate.slice(signatureAlgorithm),
		subjectPublicKeyInfo: certificate.slice(subjectPublicKeyInfo),
		signature: certificate.slice(signatureValue).subarray(contentStart - start + 1),
		signed: certificate.slice(tbsCertificate),
	};
}

async function rate(verify, input, seconds) {
	for (let warmUp = 0; warmUp < 20; warmUp += 1) if ((await verify(input)) !== "valid") return 0;
	const start = performance.now();
	let count = 0;
	let elapsed = 0;
	for (; elapsed < seconds * 1000; count += 1) {
		await verify(input);
		elapsed = performance.now() - start;
	}
	return (1000 * count) / elapsed;
}

/** Node's own, certificate and key being read once. */
function nodeRate(der, seconds) {
	try {
		const certificate = new X509Certificate(der);
		const { publicKey } = certificate;
		if (!certificate.verify(publicKey)) return 0;
		const start = performance.now();
		let count = 0;
		let elapsed = 0;
		for (; elapsed < seconds * 1000; count += 1) {
			certificate.verify(publicKey);
			elapsed = performance.now() - start;
		}
		return (1000 * count) / elapsed;
	} catch {
		return 0;
	}
}
