// Makes 2,000 key pairs and writes their public halves, one SubjectPublicKeyInfo after the other, to
// test/unit/lint/good-keys: no rule may report one of them. Takes minutes; the private halves are kept nowhere.
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";

const FOLDER = new URL("../test/unit/lint/good-keys/", import.meta.url);

/** How many of each: few of RSA, whose keys are long. @type {readonly [string, number, () => { publicKey: import("node:crypto").KeyObject }][]} */
const KINDS = [
	["RSA 2048", 240, () => generateKeyPairSync("rsa", { modulusLength: 2048 })],
	["RSA 3072", 40, () => generateKeyPairSync("rsa", { modulusLength: 3072 })],
	["RSA 4096", 10, () => generateKeyPairSync("rsa", { modulusLength: 4096 })],
	["P-256", 1000, () => generateKeyPairSync("ec", { namedCurve: "P-256" })],
	["P-384", 200, () => generateKeyPairSync("ec", { namedCurve: "P-384" })],
	["P-521", 60, () => generateKeyPairSync("ec", { namedCurve: "P-521" })],
	["Ed25519", 300, () => generateKeyPairSync("ed25519")],
	["Ed448", 50, () => generateKeyPairSync("ed448")],
	["X25519", 75, () => generateKeyPairSync("x25519")],
	["X448", 25, () => generateKeyPairSync("x448")],
];

const keys = KINDS.flatMap(([, count, make]) =>
	Array.from({ length: count }, () => make().publicKey.export({ type: "spki", format: "der" })),
);
const manifest = {
	made: new Date().toISOString().slice(0, 10),
	by: `scripts/good-keys.mjs with Node.js ${process.version}, OpenSSL ${process.versions.openssl}`,
	"keys.der": Object.fromEntries(KINDS.map(([kind, count]) => [kind, count])),
};
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("keys.der", FOLDER), Buffer.concat(keys));
writeFileSync(new URL("manifest.json", FOLDER), `${JSON.stringify(manifest, undefined, "\t")}\n`);
console.log(`${keys.length} keys`);
