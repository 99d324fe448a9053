import { describe, expect, test } from "vitest";
import { INTENTS } from "../../../src/core/scaffold/registry.ts";
import { cli, fixture } from "./session.ts";

const scaffold = (...args: string[]) => cli(["scaffold", ...args]);
const LEAF = fixture("certificates/authorities/leaf-rsa.pem");

describe("scaffold", () => {
	test("prints a script with the values it was made from above its commands", async () => {
		const { status, out, err } = await scaffold("csr", "--set", "commonName=api", "--set", "dns=api.example");
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toBe(`# csr (openssl): commonName=api dns=api.example
(
set -eu
umask 077
# Private key
[ ! -e server.key ] || { printf '%s\\n' 'server.key is there already' >&2; exit 1; }
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:named_curve -out server.key
cat > csr.cnf <<'END'
[req]
prompt = no
utf8 = yes
string_mask = utf8only
distinguished_name = subject
req_extensions = extensions

[subject]
0.CN = api

[extensions]
subjectAltName = @names
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth

[names]
DNS.1 = api.example
END
# Certificate request
openssl req -new -config csr.cnf -key server.key -out server.csr
)
`);
	});

	test("takes subject, names and purposes from a certificate, and what is set in their place", async () => {
		const { out } = await scaffold("csr", "--from", LEAF, "--set", "dns=other.example");
		expect(out).toContain("api.orders.example");
		expect(out).toContain("DNS.1 = other.example");
		expect(out).not.toContain("DNS.2");
	});

	test("names the reason where a tool cannot", async () => {
		const { status, err } = await scaffold("p12", "--tool", "keytool");
		expect({ status, err }).toEqual({
			status: 2,
			err: "cert-inspector: p12, keytool: keytool takes no private key in or out but inside a keystore.\n",
		});
	});

	test("lists every intent with the values it takes", async () => {
		const { status, out } = await scaffold("--list");
		expect(status).toBe(0);
		for (const { id, tool, since, fields } of INTENTS) {
			expect(out).toContain(`${id} (${tool}; ${since})`);
			for (const name of Object.keys(fields)) expect(out).toContain(`  ${name}`);
		}
		expect((await scaffold("--list", "--tool", "keytool")).out).not.toContain("(openssl");
	});

	test.each([
		[["key", "--shell", "fish"], "--shell is one of bash, pwsh, cmd, not “fish”."],
		[["key", "--tool", "gpg"], "--tool is one of openssl, keytool, not “gpg”."],
		[["nothing"], "There is no intent “nothing”; there are key, csr,"],
		[[], "scaffold needs exactly one INTENT, or --list."],
		[["key", "--set", "algorithm"], "“algorithm” is not KEY=VALUE."],
		[["key", "--set", "size=1"], "size: There is no such value; there are key, algorithm,"],
		[["key", "--set", "algorithm=DSA"], "algorithm: It is one of RSA-2048,"],
		[["csr"], "commonName: A subject needs at least a common name. [scaffold.required]"],
		[["csr", "--set", "commonName=a\nb"], "[scaffold.control-character]"],
		[["csr", "--set", "commonName=a", "--set", "dns=a b"], "dns: “a b” is no DNS name;"],
		[["csr", "--set", `commonName=${"a".repeat(65)}`], "[scaffold.too-long]"],
		[["sign"], "dns: A server's certificate needs the names it is reached by;"],
		[["key", "--from", LEAF], "key takes nothing from a file."],
		[["csr", "--from", fixture("README.md")], "There is neither a certificate nor a request in it."],
		[["csr", "--shell", "cmd", "--set", "commonName=100%"], "[scaffold.not-expressible]"],
		[["csr", "--tool", "keytool", "--set", "commonName=a", "--set", "alias=-J-x"], "[scaffold.not-expressible]"],
	])("ends with 2 for %j", async (args, message) => {
		const { status, out, err } = await scaffold(...args);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain(message);
	});
});
