import { readFileSync } from "node:fs";
import { decode } from "../../src/core/index.ts";
import { AT, made, SERVER_AUTH } from "../../test/unit/core/chain/made-certificate.ts";

const purposes = [SERVER_AUTH];
const authority = (subject, issuer, more = {}) => made({ subject, issuer, ca: true, ...more });
const server = (issuer, more = {}) => made({ subject: "www.example", issuer, purposes, ...more });
const numbered = (count, item) => Array.from({ length: count }, (_, index) => item(index));

/** A case: its title, the time in milliseconds, and certificates in DER. */
const caseOf = (title, { leaf, trusted = [], untrusted = [], at = AT }) => ({ title, at, leaf, trusted, untrusted });

/** Ordinary chains. @param {URL} authorities folder of the committed ones */
export function ordinaryChains(authorities) {
	return [
		caseOf("ECDSA P-256, three certificates", fixture(authorities, "ec")),
		caseOf("RSA 2048, three certificates", fixture(authorities, "rsa")),
		caseOf("ECDSA P-256, eight certificates", longChain(8)),
	];
}

function fixture(authorities, kind) {
	const [root, issuing, leaf] = ["root", "issuing", "leaf"].map(
		(role) => decode(readFileSync(new URL(`${role}-${kind}.pem`, authorities))).items[0].content.certificate,
	);
	return { leaf: leaf.der, trusted: [root.der], untrusted: [issuing.der], at: leaf.notBefore.epochMs };
}

function longChain(length) {
	const untrusted = numbered(length - 2, (index) => authority(`CA ${index + 1}`, `CA ${index}`));
	return { leaf: server(`CA ${length - 2}`), trusted: [made({ subject: "CA 0" })], untrusted };
}

/** One chain among `size` certificates that have nothing to do with it. */
export function chainInPool(size) {
	const others = numbered(size, (index) => {
		const keys = { key: "other", signer: "other" };
		return authority(`Other CA ${index}`, `Group ${index % 100}`, keys);
	});
	const { leaf, trusted, untrusted } = longChain(3);
	return caseOf(String(size), { leaf, trusted, untrusted: [...others, ...untrusted] });
}

/** Graphs that somebody made so that a search for a chain takes long. */
export function hostileGraphs() {
	const names = numbered(30, (index) => `Peer ${index}`);
	const crossSigned = names.flatMap((subject) =>
		names.filter((issuer) => issuer !== subject).map((issuer) => authority(subject, issuer)),
	);
	const leaf = server("Peer 0");
	const root = made({ subject: "Root" });
	const expired = made({ subject: "Peer 29", notAfter: "250101000000Z" });
	const twins = (withoutIdentifiers) =>
		numbered(1000, (index) => authority("Twin", "Root", { key: `twin ${index}`, withoutIdentifiers }));
	const twinLeaf = (withoutIdentifiers) => server("Twin", { signer: "twin 999", withoutIdentifiers });
	const circle = numbered(200, (index) => authority(`Ring ${index}`, `Ring ${(index + 1) % 200}`));
	return [
		caseOf("30 CAs that all certify each other, no root", { leaf, trusted: [root], untrusted: crossSigned }),
		caseOf("the same, below an expired root", { leaf, trusted: [expired], untrusted: crossSigned }),
		caseOf("the same, below a valid root", { leaf, trusted: [made({ subject: "Peer 29" })], untrusted: crossSigned }),
		caseOf("a circle of 200 CAs", { leaf: server("Ring 0"), trusted: [root], untrusted: circle }),
		caseOf("1,000 CAs of one name", { leaf: twinLeaf(false), trusted: [root], untrusted: twins(false) }),
		caseOf("the same, without key identifiers", { leaf: twinLeaf(true), trusted: [root], untrusted: twins(true) }),
	];
}
