/** A small source tree: path to text. */
export type Tree = Readonly<Record<string, string>>;

const NOTHING = "export const nothing = 0;\n";

/** One violation of each import law, by the law's name; nothing else in the tree is against any law. */
export const plantedViolations: Readonly<Record<string, Tree>> = {
	"der-stands-alone": {
		"src/core/der/reader.ts": 'import "../pem/scanner.ts";\n',
		"src/core/pem/scanner.ts": NOTHING,
	},
	"pem-stands-alone": {
		"src/core/pem/scanner.ts": 'import type { Tag } from "../der/tag.ts";\nexport type Label = Tag;\n',
		"src/core/der/tag.ts": "export type Tag = number;\n",
	},
	"crypto-knows-only-der": {
		"src/core/crypto/verify.ts": 'import "../x509/certificate.ts";\n',
		"src/core/x509/certificate.ts": NOTHING,
	},
	"x509-and-keys-use-crypto-der-pem": {
		"src/core/keys/pkcs8.ts": 'import "../keystore/pkcs12.ts";\n',
		"src/core/keystore/pkcs12.ts": NOTHING,
	},
	"keystore-uses-x509-keys-crypto-der": {
		"src/core/keystore/pkcs12.ts": 'import "../pem/scanner.ts";\n',
		"src/core/pem/scanner.ts": NOTHING,
	},
	"decoding-uses-the-decoders": {
		"src/core/decode.ts": 'import "./chain/build.ts";\n',
		"src/core/chain/build.ts": NOTHING,
	},
	"chain-uses-x509-crypto-der": {
		"src/core/chain/build.ts": 'import "../keystore/jks.ts";\n',
		"src/core/keystore/jks.ts": NOTHING,
	},
	"readers-judge-the-model": {
		"src/core/readers/verdict.ts": 'import "../present/markdown.ts";\n',
		"src/core/present/markdown.ts": NOTHING,
	},
	"scaffold-uses-the-model": {
		"src/core/scaffold/csr.ts": 'import "../present/markdown.ts";\n',
		"src/core/present/markdown.ts": NOTHING,
	},
	"tlsconfig-uses-the-model": {
		"src/core/tlsconfig/nginx.ts": 'import "../scaffold/csr.ts";\n',
		"src/core/scaffold/csr.ts": NOTHING,
	},
	"present-uses-the-model": {
		"src/core/present/markdown.ts": 'import "../crypto/verify.ts";\n',
		"src/core/crypto/verify.ts": NOTHING,
	},
	"core-is-pure": {
		"src/core/index.ts": 'import "../lint/runner.ts";\n',
		"src/lint/runner.ts": NOTHING,
	},
	"problem-is-a-leaf": {
		"src/core/problem.ts": 'import "./der/tag.ts";\n',
		"src/core/der/tag.ts": NOTHING,
	},
	"lint-uses-the-core": {
		"src/lint/runner.ts": 'import "../editor/hover.ts";\n',
		"src/editor/hover.ts": NOTHING,
	},
	"rules-are-independent": {
		"src/lint/rules/rfc5280/serial.ts": 'import "./validity.ts";\n',
		"src/lint/rules/rfc5280/validity.ts": NOTHING,
	},
	"inventory-uses-core-and-lint": {
		"src/inventory/index.ts": 'import "../cli/main.ts";\n',
		"src/cli/main.ts": NOTHING,
	},
	"platform-uses-the-core": {
		"src/platform/web.ts": 'import "../editor/hover.ts";\n',
		"src/editor/hover.ts": NOTHING,
	},
	"editor-is-an-adapter": {
		"src/editor/hover.ts": 'import "../cli/main.ts";\n',
		"src/cli/main.ts": NOTHING,
	},
	"cli-is-an-adapter": {
		"src/cli/main.ts": 'import "../editor/hover.ts";\n',
		"src/editor/hover.ts": NOTHING,
	},
	"message-types-are-types": {
		"src/editor/protocol/messages.ts": 'import "../../core/decode.ts";\n',
		"src/core/decode.ts": NOTHING,
	},
	"message-types-know-only-the-core": {
		"src/editor/protocol/messages.ts": 'import type { Panel } from "../panel.ts";\nexport type Shown = Panel;\n',
		"src/editor/panel.ts": "export type Panel = number;\n",
	},
	"media-uses-the-message-types": {
		"media/inspector/main.ts": 'import "../../src/core/decode.ts";\n',
		"src/core/decode.ts": NOTHING,
	},
	"entries-are-not-imported": {
		"src/extension.ts": 'import "./extension.web.ts";\n',
		"src/extension.web.ts": NOTHING,
	},
	"vscode-in-editor-and-entries": {
		"src/cli/main.ts": 'import type * as vscode from "vscode";\nexport type Uri = vscode.Uri;\n',
	},
	"node-in-platform-cli-and-desktop-entry": {
		"src/editor/hover.ts": 'import "node:fs";\n',
	},
	"node-platform-in-node-hosts": {
		"src/extension.web.ts": 'import "./platform/node.ts";\n',
		"src/platform/node.ts": NOTHING,
	},
	"platform-node-has-one-door": {
		"src/extension.ts": 'import "./platform/node/probe.ts";\n',
		"src/platform/node/probe.ts": NOTHING,
	},
	"web-platform-in-web-entry": {
		"src/extension.ts": 'import "./platform/web.ts";\n',
		"src/platform/web.ts": NOTHING,
	},
	"cryptography-in-crypto": {
		"src/cli/main.ts": 'export const load = () => import("@peculiar/x509");\n',
	},
	"yaml-and-json-in-embedded-and-tlsconfig": {
		"src/core/embedded/structure/yaml-scalars.ts":
			'import { Parser } from "yaml";\nexport const parser = new Parser();\n',
		"src/core/tlsconfig/nginx.ts": 'import { parseTree } from "jsonc-parser";\nexport const parse = parseTree;\n',
		"src/core/decode.ts": 'import { parseTree } from "jsonc-parser";\nexport const parse = parseTree;\n',
	},
	"no-cycles": {
		"src/editor/hover.ts": 'import type { Lens } from "./lens.ts";\nexport interface Hover { lens: Lens }\n',
		"src/editor/lens.ts": 'import type { Hover } from "./hover.ts";\nexport interface Lens { hover: Hover }\n',
	},
	"no-unresolvable": {
		"src/editor/hover.ts": 'import "./gone.ts";\n',
	},
	"no-development-packages": {
		"src/cli/main.ts": 'import "pkijs";\n',
	},
};

/** What every layer is allowed to do, in one tree. */
export const lawAbiding: Tree = {
	"src/core/problem.ts": "export type Problem = string;\n",
	"src/core/der/reader.ts": 'import type { Problem } from "../problem.ts";\nexport type Bytes = Problem;\n',
	"src/core/pem/scanner.ts": 'import type { Problem } from "../problem.ts";\nexport type Text = Problem;\n',
	"src/core/crypto/verify.ts": 'import "reflect-metadata";\nimport "@peculiar/x509";\nimport "../der/reader.ts";\n',
	"src/core/x509/certificate.ts":
		'import "../crypto/verify.ts";\nimport "../der/reader.ts";\nimport "../keys/spki.ts";\n',
	"src/core/keys/spki.ts": 'import "../pem/scanner.ts";\n',
	"src/core/keystore/pkcs12.ts": 'import "../x509/certificate.ts";\nimport "../keys/spki.ts";\n',
	"src/core/embedded/yaml.ts": 'import "yaml";\nimport "../pem/scanner.ts";\n',
	"src/core/decode.ts": 'import "./embedded/yaml.ts";\nimport "./keystore/pkcs12.ts";\n',
	"src/core/chain/build.ts": 'import "../x509/certificate.ts";\n',
	"src/core/scaffold/csr.ts": 'import "../x509/certificate.ts";\n',
	"src/core/tlsconfig/nginx.ts": 'import "jsonc-parser";\nimport "../decode.ts";\n',
	"src/core/present/markdown.ts": 'import "@vscode/l10n";\nimport "../decode.ts";\n',
	"src/core/index.ts": 'import "./decode.ts";\nimport "./present/markdown.ts";\n',
	"src/lint/define-rule.ts": 'import "../core/index.ts";\n',
	"src/lint/rules/rfc5280/serial.ts": 'import "../../define-rule.ts";\nimport "../../../core/index.ts";\n',
	"src/inventory/index.ts": 'import "../lint/define-rule.ts";\n',
	"src/platform/node.ts": 'import "node:fs/promises";\nimport "../core/index.ts";\nimport "./node/probe.ts";\n',
	"src/platform/node/probe.ts": 'import "node:net";\nimport "../../core/index.ts";\n',
	"src/platform/web.ts": 'import "../core/index.ts";\n',
	"src/editor/protocol/messages.ts":
		'import type { Problem } from "../../core/problem.ts";\nexport type Shown = Problem;\n',
	"src/editor/hover.ts": 'import "vscode";\nimport "./protocol/messages.ts";\nimport "../inventory/index.ts";\n',
	"src/cli/main.ts": 'import "node:process";\nimport "../platform/node.ts";\nimport "../inventory/index.ts";\n',
	"src/extension.ts":
		'import "vscode";\nimport "node:os";\nimport "./platform/node.ts";\nimport "./editor/hover.ts";\n',
	"src/extension.web.ts": 'import "./platform/web.ts";\nimport "./editor/hover.ts";\n',
	"media/inspector/main.ts":
		'import "@vscode-elements/elements/dist/vscode-button/index.js";\nimport "../../src/editor/protocol/messages.ts";\n',
};
