import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { decode, type Item } from "../../src/core/index.ts";
import { asn1Structure } from "../../src/core/present/asn1/structure.ts";
import { allNodes, treeOf } from "../unit/core/present/asn1/trees.ts";
import { fixtureBytes } from "../unit/core/present/fixtures.ts";
import { versionOf } from "./keystore-tools.ts";

const FIXTURES = [
	"certificates/authorities/leaf-ec.pem",
	"certificates/trusted/trusted-certificate.pem",
	"requests/attributes.csr",
	"crls/revoked.crl.pem",
	"crls/thousand.crl",
	"crls/indirect.crl",
	"keys/pkcs8/rsa-1024.key",
	"keys/pkcs8-encrypted/ec-p256-scrypt.key",
	"keys/traditional/rsa-2048.key",
	"keys/traditional/ec-p256.key",
	"keys/public/rsa-2048-pkcs1.pub.pem",
	"parameters/dh-ffdhe2048.pem",
	"pkcs7/chain.p7c",
	"pkcs7/signed.p7s",
	"pkcs7/streamed.p7s",
	"pkcs7/enveloped-streamed.p7m",
	"keystores/pkcs12/openssl-rsa.p12",
	"keystores/pkcs12/openssl-not-encrypted.p12",
	"keystores/bouncy-castle/store.bcfks",
	"attribute-certificates/role.acert",
	"ocsp/revoked.ocsp",
	"timestamps/granted.tsr",
];

interface Header {
	readonly start: number;
	readonly depth: number;
	readonly headerLength: number;
	readonly length: number | "inf";
	readonly isConstructed: boolean;
	readonly tag: string;
}

/** `   13:d=2  hl=2 l=  16 prim: INTEGER :2B7E…` */
const LINE = /^ *(\d+):d=(\d+) +hl=(\d+) l= *(\d+|inf) +(prim|cons): (.+?) *(?::.*|\[HEX DUMP\].*)?$/s;

/** The names that openssl has for tags, where they are not those of the standard. */
const OPENSSL_TAGS: Readonly<Record<string, string>> = {
	OBJECT: "OBJECT IDENTIFIER",
	UTF8STRING: "UTF8String",
	PRINTABLESTRING: "PrintableString",
	IA5STRING: "IA5String",
	T61STRING: "TeletexString",
	BMPSTRING: "BMPString",
	UTCTIME: "UTCTime",
	GENERALIZEDTIME: "GeneralizedTime",
	VISIBLESTRING: "VisibleString",
	NUMERICSTRING: "NumericString",
};

const tagOf = (name: string): string => OPENSSL_TAGS[name] ?? name.replace(/^cont \[ (\d+) \]$/, "[$1]");

function headerOf(line: string): Header[] {
	const [found, start, depth, headerLength, length, form, tag = ""] = LINE.exec(line) ?? [];
	// A value may have several lines.
	if (found === undefined || tag === "EOC") return [];
	return [
		{
			start: Number(start),
			depth: Number(depth),
			headerLength: Number(headerLength),
			length: length === "inf" ? "inf" : Number(length),
			isConstructed: form === "cons",
			tag: tagOf(tag),
		},
	];
}

async function opensslHeaders(der: Uint8Array): Promise<Header[]> {
	const running = promisify(execFile)("openssl", ["asn1parse", "-inform", "DER"], { maxBuffer: 1 << 26 });
	running.child.stdin?.end(der);
	const { stdout } = await running;
	return stdout.trimEnd().split("\n").flatMap(headerOf);
}

/** What openssl opens: no strings, but private keys. */
const ourHeaders = (item: Item): Header[] =>
	Array.from(allNodes(treeOf(item)), ({ node, depth, isEncapsulated }) => {
		const { start, contentStart, contentEnd, form, tag } = node;
		const length: Header["length"] = form === "indefinite" ? "inf" : contentEnd - contentStart;
		const isConstructed = form !== "primitive";
		return isEncapsulated ? [] : [{ start, depth, headerLength: contentStart - start, length, isConstructed, tag }];
	}).flat();

/** Encrypted content in pieces is withheld as a whole. */
function hiddenIn(item: Item): (offset: number) => boolean {
	const hidden = Array.from(allNodes(treeOf(item)), ({ node }) => node).filter(({ isHidden }) => isHidden);
	return (offset) => hidden.some(({ contentStart, end }) => contentStart <= offset && offset < end);
}

describe("the tree has the elements that openssl asn1parse prints", () => {
	test.for(FIXTURES)("of %s", async (path, { skip }) => {
		if ((await versionOf("openssl", "version")) === undefined) return skip("skipped: not there (openssl)");
		const items = decode(fixtureBytes(path)).items.filter((item) => typeof asn1Structure(item) !== "string");
		expect(items.length).toBeGreaterThan(0);
		for (const item of items.slice(0, 3)) {
			const isInHidden = hiddenIn(item);
			const theirs = (await opensslHeaders(item.bytes)).filter(({ start }) => !isInHidden(start));
			expect(theirs.length).toBeGreaterThan(2);
			expect(ourHeaders(item)).toEqual(theirs);
		}
	});
});
