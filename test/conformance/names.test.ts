import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Certificate, decode } from "../../src/core/index.ts";
import { escapeDnValue } from "../../src/core/x509/dn-escape.ts";
import type { GeneralName } from "../../src/core/x509/extensions/general-name.ts";
import type { Attribute, Name } from "../../src/core/x509/name.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";
import { NAME_EXCEPTIONS } from "./name-exceptions.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";

function certificateOf(row: IndexRow): Certificate | undefined {
	const content = decode(bytesOf(row)).items[0]?.content;
	return content?.kind === "certificate" ? content.certificate : undefined;
}

const shortHash = ({ sha256 }: IndexRow): string => sha256.slice(0, 16);
const hexOf = ({ hexValue }: Attribute): string => `#${hexValue?.toUpperCase()}`;

/** RFC 4514 §3 writes STREET, OpenSSL street; RFC 4512 §1.4 makes them the same. */
const opensslType = ({ type }: Attribute): string => (type.name === "STREET" ? "street" : (type.name ?? type.dotted));

const nodeAttribute = (attribute: Attribute): string =>
	`${opensslType(attribute)}=${attribute.text === undefined ? hexOf(attribute) : escapeDnValue(attribute.text)}`;

const opensslAttribute = (attribute: Attribute): string =>
	attribute.type.name === undefined ? `${opensslType(attribute)}=${hexOf(attribute)}` : nodeAttribute(attribute);

/** As Node prints a name: an RDN a line, in the order of the encoding. */
const asNodePrints = (name: Name): string => name.rdns.map((rdn) => rdn.map(nodeAttribute).join(" + ")).join("\n");

/** As `openssl x509 -nameopt RFC2253,utf8,-esc_msb` prints it: the last RDN first, the last value of an RDN first. */
const asOpensslPrints = (name: Name): string =>
	[...name.rdns]
		.reverse()
		.map((rdn) => [...rdn].reverse().map(opensslAttribute).join("+"))
		.join(",");

const NODE_PREFIX: Readonly<Record<GeneralName["type"], string>> = {
	dns: "DNS:",
	ip: "IP Address:",
	uri: "URI:",
	email: "email:",
	dirName: "DirName:",
	rid: "Registered ID:",
	otherName: "othername:",
	x400: "X400Name:",
	edi: "EdiPartyName:",
	unknown: "unknown:",
};

/** Node puts a name that could be mistaken for two into JSON quotes, with what is not plain ASCII as `\u00xx`. */
function asNodeQuotes(value: string, isUtf8: boolean): string {
	// Octets that are no UTF-8 are shown here one to one, and Node prints octets in any case.
	const isOctets = isUtf8 || [...value].every((char) => char <= "\u00ff");
	const chars = isOctets ? [...value] : [...Buffer.from(value, "utf8").toString("latin1")];
	const isPlain = (char: string): boolean => char >= " " && (char <= "~" || (isUtf8 && char > "\u007f"));
	if (chars.every((char) => isPlain(char) && !`"\\,'`.includes(char))) return value;
	const escaped = chars.map((char) => {
		if (char === '"' || char === "\\") return `\\${char}`;
		if (char !== "," && char !== "'" && isPlain(char)) return char;
		return `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
	});
	return `"${escaped.join("")}"`;
}

/** The otherNames whose text Node prints, with the word it puts before it. */
const NODE_OTHER_NAMES: Readonly<Record<string, string>> = {
	smtpUTF8Mailbox: "SmtpUTF8Mailbox:",
	userPrincipalName: "UPN:",
	xmppAddr: "XmppAddr:",
	dnsSRV: "SRVName:",
};

function asNodePrintsName(name: GeneralName): string {
	const { type, value } = name;
	if (type === "ip") return NODE_PREFIX.ip + nodeAddress(value);
	if (type === "edi" || type === "x400") return `${NODE_PREFIX[type]}<unsupported>`;
	if (type === "dirName") return NODE_PREFIX.dirName + asNodeQuotes(value.replace("STREET=", "street="), true);
	if (name.type !== "otherName") return NODE_PREFIX[type] + asNodeQuotes(value, false);
	const word = NODE_OTHER_NAMES[name.oid.name ?? ""];
	return NODE_PREFIX.otherName + (word === undefined ? "<unsupported>" : word + asNodeQuotes(value, true));
}

const namesAsNodePrints = (names: readonly GeneralName[]): string => names.map(asNodePrintsName).join(", ");

/** Node writes every group of an IPv6 address, RFC 5952 the shortest form. */
function nodeAddress(value: string): string {
	if (!value.includes(":")) return value;
	const [left = "", right] = value.split("::");
	const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
	const missing = right === undefined ? 0 : 8 - groups(left).length - groups(right).length;
	const all = [...groups(left), ...Array<string>(missing).fill("0"), ...groups(right ?? "")];
	return all.map((group) => group.toUpperCase()).join(":");
}

interface NodeView {
	readonly row: IndexRow;
	readonly ours: Certificate;
	readonly node: X509Certificate;
}

function nodeView(row: IndexRow): NodeView[] {
	const ours = certificateOf(row);
	try {
		return ours === undefined ? [] : [{ row, ours, node: new X509Certificate(bytesOf(row)) }];
	} catch {
		return [];
	}
}

const unexplained = (mismatches: readonly string[], field: string): string[] =>
	mismatches.filter((hash) => NAME_EXCEPTIONS[hash]?.[field] === undefined);

describeWithTestData("names and alternative names", () => {
	const rows = indexRows("cert");
	const views = rows.flatMap(nodeView);

	test("subject and issuer are those that Node's X509Certificate prints", () => {
		expect(views.length).toBeGreaterThan(1700);
		const wrong = views.filter(
			({ ours, node }) =>
				asNodePrints(ours.subject) !== (node.subject ?? "") || asNodePrints(ours.issuer) !== (node.issuer ?? ""),
		);
		expect(
			unexplained(
				wrong.map(({ row }) => shortHash(row)),
				"name",
			),
		).toEqual([]);
	});

	test("alternative names are those that Node's X509Certificate prints", () => {
		const wrong = views.filter(({ ours, node }) => {
			const names = ours.extensionValue("subjectAltName");
			return (names && namesAsNodePrints(names)) !== node.subjectAltName;
		});
		expect(
			unexplained(
				wrong.map(({ row }) => shortHash(row)),
				"subjectAltName",
			),
		).toEqual([]);
	});

	test("subject and issuer are those that the openssl command prints", async ({ skip }) => {
		const run = promisify(execFile);
		const openssl = await run("openssl", ["version"]).catch(() => undefined);
		if (openssl === undefined) return skip("openssl is not installed");
		// The same library as Node's, so a quarter of them will do; a process for each takes its time.
		const queue = views.filter(({ row }) => /^[0-3]/.test(row.sha256)).map(({ row, ours }) => ({ row, ours }));
		const wrong: string[] = [];
		const work = async (): Promise<void> => {
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				const file = join(TEST_DATA, "cert", `${shortHash(next.row)}.der`);
				const args = ["x509", "-inform", "der", "-in", file, "-noout", "-subject", "-issuer", "-nameopt"];
				const printed = await run("openssl", [...args, "RFC2253,utf8,-esc_msb"]).catch(() => undefined);
				const ours = `subject=${asOpensslPrints(next.ours.subject)}\nissuer=${asOpensslPrints(next.ours.issuer)}\n`;
				if (printed !== undefined && printed.stdout !== ours) wrong.push(shortHash(next.row));
			}
		};
		await Promise.all([work(), work()]);
		expect(unexplained(wrong, "name")).toEqual([]);
	}, 180_000);

	test("every exception is still one", () => {
		const hashes = new Set(rows.map(shortHash));
		expect(Object.keys(NAME_EXCEPTIONS).filter((hash) => !hashes.has(hash))).toEqual([]);
	});
});
