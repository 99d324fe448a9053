import { describe, expect, test } from "vitest";
import { mayHoldMaterial } from "../../../../src/core/embedded/markers.ts";
import type { Item } from "../../../../src/core/index.ts";
import { base64, bodyOf, bytesOf, ISSUER, indented, inText, KEY, LEAF, placed, textOf } from "./values.ts";

const escaped = LEAF.replaceAll("\n", "\\n");
const lines = LEAF.trimEnd().split("\n");
const leafBody = bodyOf(LEAF);
const NAME = "api.orders.example";
const ISSUER_NAME = "Example Test Issuing EC";
const PRIVATE = "EC P-256";
const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: web-tls
  namespace: shop
type: kubernetes.io/tls
data:
  tls.crt: ${base64(LEAF)}
  tls.key: ${base64(KEY)}
`;

const KUBECONFIG = `apiVersion: v1
kind: Config
clusters:
- name: prod
  cluster:
    server: https://prod.example
    certificate-authority-data: ${base64(ISSUER)}
users:
- name: admin
  user:
    client-certificate-data: ${base64(LEAF)}
    client-key-data: ${base64(KEY)}
`;

/** Text by text: what it is, the text, what is found and under which names. */
const PLACES: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
	["a block scalar of YAML", `tls:\n  ca: |\n${indented(LEAF, "    ")}\n  next: 1\n`, [`tls.ca: ${NAME}`]],
	[
		"a block scalar in a list",
		`cas:\n  - |-\n${indented(LEAF, "    ")}\n  - |\n${indented(ISSUER, "    ")}\n`,
		[`cas[0]: ${NAME}`, `cas[1]: ${ISSUER_NAME}`],
	],
	["a flow scalar of YAML", `tls: {ca: "${escaped}", name: x}\n`, [`tls.ca: ${NAME}`]],
	[
		"a flow list of YAML",
		`tls: {cas: ["${escaped}", "${ISSUER.replaceAll("\n", "\\n")}"]}\n`,
		[`tls.cas[0]: ${NAME}`, `tls.cas[1]: ${ISSUER_NAME}`],
	],
	[
		"a JSON string",
		JSON.stringify({ tls: { cert: LEAF, "key.pem": KEY } }, undefined, 2),
		[`tls.cert: ${NAME}`, `tls key.pem: ${PRIVATE}`],
	],
	["JSON with comments", `// generated\n{ /* the CA */ "ca": ${JSON.stringify(LEAF)}, }\n`, [`ca: ${NAME}`]],
	[
		"an environment file",
		`# CA\nTLS_CA="${escaped}"\nexport TLS_CERT=${base64(LEAF)}\n`,
		[`TLS_CA: ${NAME}`, `TLS_CERT: ${NAME}`],
	],
	["an environment file with real line breaks", `TLS_CA="${LEAF}"\n`, [`TLS_CA: ${NAME}`]],
	["a heredoc of a shell", `#!/bin/sh\nCA=$(cat <<'EOF'\n${LEAF}EOF\n)\n`, [`CA: ${NAME}`]],
	[
		"a properties file with continuations",
		`ssl.truststore.certificates=${lines.join("\\n\\\n  ")}\n`,
		[`ssl.truststore.certificates: ${NAME}`],
	],
	["a Java string", `class A {\n  static final String CA = "${lines.join('\\n" +\n    "')}\\n";\n}\n`, [`CA: ${NAME}`]],
	[
		"a Java text block",
		`class A {\n  static final String CA = """\n${indented(LEAF, "      ")}\n      """;\n}\n`,
		[`CA: ${NAME}`],
	],
	["a Go raw string", `package a\n\nvar rootPEM = \`\n${LEAF}\`\n`, [`rootPEM: ${NAME}`]],
	["a Go byte slice", `package a\n\nvar rootPEM = []byte(\`${LEAF}\`)\n`, [`rootPEM: ${NAME}`]],
	["a template literal of JavaScript", `const ca = \`${LEAF}\`;\n`, [`ca: ${NAME}`]],
	["an object of JavaScript", `tls.connect({ port: 1, ca: ["${escaped}"] });\n`, [`ca: ${NAME}`]],
	["joined strings of JavaScript", `const pem = "${lines.join('\\n" +\n  "')}";\n`, [`pem: ${NAME}`]],
	["a verbatim string of C#", `class A {\n  const string Ca = @"${LEAF}";\n}\n`, [`Ca: ${NAME}`]],
	[
		"a raw string of C#",
		`class A {\n  const string Ca = """\n${indented(LEAF, "    ")}\n    """;\n}\n`,
		[`Ca: ${NAME}`],
	],
	["a C array", `static const char ca_pem[] =\n    "${lines.join('\\n"\n    "')}\\n";\n`, [`ca_pem: ${NAME}`]],
	["a Rust constant", `const CA: &'static str = "${LEAF}";\n`, [`CA: ${NAME}`]],
	["a typed constant of TypeScript", `export const ca: string = \`${LEAF}\`;\n`, [`ca: ${NAME}`]],
	["a patch, which begins like YAML", `--- a/x\n+++ b/x\n@@ -1 +1 @@\n+${lines.join("\n+")}\n`, [`nowhere: ${NAME}`]],
	["a Python string", `ROOT = b"""\\\n${LEAF}"""\n`, [`ROOT: ${NAME}`]],
	["TOML", `[tls]\nca = """\n${LEAF}"""\ncert = '''\n${ISSUER}'''\n`, [`ca: ${NAME}`, `cert: ${ISSUER_NAME}`]],
	["base64 in TOML", `[tls]\nca = "${leafBody}"\n`, [`ca: ${NAME}`]],
	["XML", `<config>\n  <caCertificate>\n${LEAF}  </caCertificate>\n</config>\n`, [`caCertificate: ${NAME}`]],
	["CDATA of XML", `<config><ca><![CDATA[${LEAF}]]></ca></config>\n`, [`ca: ${NAME}`]],
	[
		"a heredoc of Terraform",
		`resource "x" "y" {\n  certificate_body = <<-EOT\n${indented(LEAF, "    ")}\n  EOT\n}\n`,
		[`certificate_body: ${NAME}`],
	],
	[
		"inline files of OpenVPN",
		`client\nremote vpn.example\n<ca>\n${ISSUER}</ca>\n<cert>\n${LEAF}</cert>\n<key>\n${KEY}</key>\n`,
		[`ca: ${ISSUER_NAME}`, `cert: ${NAME}`, `key: ${PRIVATE}`],
	],
	[
		"SAML metadata",
		`<md:EntityDescriptor><ds:X509Certificate>${leafBody}</ds:X509Certificate></md:EntityDescriptor>`,
		[`ds:X509Certificate: ${NAME}`],
	],
	[
		"SAML metadata on several lines",
		`<ds:X509Certificate>\n${leafBody.replace(/.{64}/g, "$&\n")}\n</ds:X509Certificate>`,
		[`ds:X509Certificate: ${NAME}`],
	],
	[
		"a Kubernetes Secret",
		SECRET,
		[`Secret shop/web-tls · data tls.crt: ${NAME}`, `Secret shop/web-tls · data tls.key: ${PRIVATE}`],
	],
	[
		"stringData of a Secret",
		`kind: Secret\napiVersion: v1\nstringData:\n  ca.pem: |\n${indented(LEAF, "    ")}\nmetadata: {name: ca}\n`,
		[`Secret ca · stringData ca.pem: ${NAME}`],
	],
	[
		"a keystore in a Secret",
		SECRET.replace(/tls\.crt: .*/, `keystore.jks: ${base64(bytesOf("keystores/jks/truststore.jks"))}`),
		["Secret shop/web-tls · data keystore.jks: Keystore (JKS)", `Secret shop/web-tls · data tls.key: ${PRIVATE}`],
	],
	[
		"a ConfigMap",
		`apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: bundle\ndata:\n  ca.crt: |\n${indented(LEAF, "    ")}\n${indented(ISSUER, "    ")}\n`,
		[`ConfigMap bundle · data ca.crt: ${NAME}`, `ConfigMap bundle · data ca.crt: ${ISSUER_NAME}`],
	],
	[
		"a webhook's caBundle",
		`apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: checks\nwebhooks:\n  - name: a\n    clientConfig:\n      caBundle: ${base64(LEAF)}\n`,
		[`ValidatingWebhookConfiguration checks · webhooks[0].clientConfig.caBundle: ${NAME}`],
	],
	[
		"a kubeconfig",
		KUBECONFIG,
		[
			`Config · clusters[0].cluster.certificate-authority-data: ${ISSUER_NAME}`,
			`Config · users[0].user.client-certificate-data: ${NAME}`,
			`Config · users[0].user.client-key-data: ${PRIVATE}`,
		],
	],
	[
		"a stream of several resources",
		`${SECRET}---\n${SECRET.replace("web-tls", "api-tls").replace(base64(LEAF), base64(ISSUER))}`,
		[
			`Secret shop/web-tls · data tls.crt: ${NAME}`,
			`Secret shop/web-tls · data tls.key: ${PRIVATE}`,
			`Secret shop/api-tls · data tls.crt: ${ISSUER_NAME}`,
			`Secret shop/api-tls · data tls.key: ${PRIVATE}`,
		],
	],
	["a list of resources", textOf("pem/kubernetes-list.json"), [`ConfigMap orders/ca · data ca.crt: ${NAME}`]],
	[
		"base64 twice",
		`apiVersion: v1\nkind: Secret\nmetadata: {name: twice}\ndata:\n  tls.crt: ${base64(base64(LEAF))}\n`,
		[`Secret twice · data tls.crt: ${NAME}`],
	],
	[
		"values of a Helm chart",
		`# Default values\ningress:\n  tls:\n    crt: |\n${indented(LEAF, "      ")}\n    key: ${base64(KEY)}\n`,
		[`ingress.tls.crt: ${NAME}`, `ingress.tls.key: ${PRIVATE}`],
	],
	[
		"a Helm template",
		`{{- if .Values.tls }}\napiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ include "shop.name" . }}-tls\n  labels:\n    {{- include "shop.labels" . | nindent 4 }}\ndata:\n  {{- with .Values.ca }}\n  extra: {{ . | b64enc }}\n  {{- end }}\n  ca.crt: ${base64(LEAF)}\n{{- end }}\n`,
		[`Secret {{ include "shop.name" . }}-tls · data ca.crt: ${NAME}`],
	],
	[
		"an Istio resource",
		`apiVersion: networking.istio.io/v1\nkind: WorkloadGroup\nmetadata:\n  name: vm\n---\napiVersion: security.istio.io/v1\nkind: ProxyConfig\nmetadata:\n  name: mesh\nspec:\n  caCertificates:\n    - pem: |\n${indented(LEAF, "        ")}\n`,
		[`ProxyConfig mesh · spec.caCertificates[0].pem: ${NAME}`],
	],
	[
		"a cert-manager resource",
		`apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata:\n  name: vault\nspec:\n  vault:\n    caBundle: ${base64(LEAF)}\n`,
		[`ClusterIssuer vault · spec.vault.caBundle: ${NAME}`],
	],
	[
		"a certificate request of cert-manager",
		`apiVersion: cert-manager.io/v1\nkind: CertificateRequest\nmetadata:\n  name: web\nspec:\n  request: ${base64(textOf("requests/attributes.csr"))}\nstatus:\n  certificate: ${base64(LEAF)}\n`,
		[`CertificateRequest web · spec.request: ${NAME}`, `CertificateRequest web · status.certificate: ${NAME}`],
	],
	[
		"an x5c of a JSON Web Key Set",
		JSON.stringify({ keys: [{ kty: "XX", x5c: [leafBody, bodyOf(ISSUER)] }] }),
		[`keys[0].x5c[0]: ${NAME}`, `keys[0].x5c[1]: ${ISSUER_NAME}`],
	],
];

/** The serial number stands in the first line: its characters are those of the certificate's base64. */
function expectAtItsPlace(text: string, item: Item): void {
	if (item.content.kind !== "certificate") return;
	const serialNumber = item.content.certificate.layout.serialNumber;
	const { start, end } = item.locate(serialNumber);
	const characters = { start: Math.floor((serialNumber.start * 4) / 3), end: Math.ceil((serialNumber.end * 4) / 3) };
	const ownBase64 = base64(Buffer.from(item.bytes)).slice(characters.start, characters.end);
	const isPemInBase64 = item.base64Layers > 0 && item.encoding === "pem";
	if (!isPemInBase64) expect(text.slice(start, end)).toBe(ownBase64);
	else expect(decodedAround(text, item, start, end)).toContain(ownBase64);
}

/** The base64 between two places decoded, from one whole group of four to another, as often as it was encoded. */
function decodedAround(text: string, item: Item, start: number, end: number): string {
	let at = { start: start - item.range.start, end: end - item.range.start };
	let inner = text.slice(item.range.start, item.range.end);
	for (let layer = 0; layer < item.base64Layers; layer++) {
		inner = Buffer.from(inner, "base64").toString("latin1");
		at = { start: Math.floor((at.start * 3) / 4), end: Math.ceil((at.end * 3) / 4) };
	}
	return inner.slice(at.start, at.end);
}

describe("material is found, at its characters and under its names, in", () => {
	test.each(PLACES)("%s", (_, text, found) => {
		expect(mayHoldMaterial(text)).toBe(true);
		expect(placed(text)).toEqual(found);
		for (const item of inText(text)) expectAtItsPlace(text, item);
	});
});
