// Who may import whom. One rule per law, each with its reason; test/laws plants a violation of every one of them.

/** Folders and files of the core in regular-expression form, for the allow-lists below. */
const core = (/** @type {string[]} */ ...parts) => parts.map((part) => `^src/core/${part}`);
const PROBLEM = "^src/core/problem\\.ts$";
/** The files directly in core/ that find and decode: all but the public entry, and problem.ts, which is below them. */
const FINDING = "(?!(index|problem)\\.ts)[\\w-]+\\.ts$";
const DECODING = ["der/", "pem/", "x509/", "keys/", "crypto/", "keystore/", "embedded/", FINDING];
const MODEL = [...DECODING.filter((part) => part !== "crypto/"), "chain/", "readers/"];
/** Packages that compute on secrets and signatures. */
const CRYPTOGRAPHY = "(@peculiar/|reflect-metadata/?|@noble/|node-forge/?)";
/** Parsers of configuration files that tell where everything stands. */
const NOTATIONS = "(yaml|jsonc-parser)/";
const L10N = "node_modules/@vscode/l10n/";
const ENTRIES = "^src/extension(\\.web)?\\.ts$";

/**
 * A law of the form "these files import nothing but those".
 *
 * @param {string} name
 * @param {string} comment
 * @param {string | string[]} from
 * @param {string[]} allowed
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const only = (name, comment, from, allowed) => ({
	name,
	comment,
	severity: "error",
	from: { path: from },
	to: { pathNot: allowed },
});

/**
 * A law of the form "nobody but these files imports that".
 *
 * @param {string} name
 * @param {string} comment
 * @param {string[]} importers
 * @param {import("dependency-cruiser").IRegularForbiddenRuleType["to"]} to
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const nobodyBut = (name, comment, importers, to) => ({
	name,
	comment,
	severity: "error",
	from: { pathNot: importers },
	to,
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		only(
			"der-stands-alone",
			"The DER reader is the bottom of everything: it can be read, tested and reused without the rest.",
			"^src/core/der/",
			[...core("der/"), PROBLEM],
		),
		only(
			"pem-stands-alone",
			"The PEM scanner turns text into bytes and positions; what the bytes mean is not its business.",
			"^src/core/pem/",
			[...core("pem/"), PROBLEM],
		),
		only(
			"crypto-knows-only-der",
			"crypto/ computes on bytes: knowing certificates would close a circle, since x509/ calls it.",
			"^src/core/crypto/",
			[...core("crypto/", "der/"), PROBLEM, `node_modules/${CRYPTOGRAPHY}`],
		),
		only(
			"x509-and-keys-use-crypto-der-pem",
			"A certificate or a key is decoded without knowing where it was found or what will be made of it.",
			"^src/core/(x509|keys)/",
			[...core("x509/", "keys/", "crypto/", "der/", "pem/"), PROBLEM],
		),
		only(
			"keystore-uses-x509-keys-crypto-der",
			"A keystore holds certificates and keys in DER; it contains no PEM and no text to search.",
			"^src/core/keystore/",
			[...core("keystore/", "x509/", "keys/", "crypto/", "der/"), PROBLEM],
		),
		only(
			"decoding-uses-the-decoders",
			"Finding and decoding know every format and nothing of what is later made of the result.",
			`^src/core/(embedded/|${FINDING})`,
			[...core(...DECODING), PROBLEM, `node_modules/${NOTATIONS}`],
		),
		only(
			"chain-uses-x509-crypto-der",
			"Path building and validation work on certificates, wherever they came from; names are compared by their encoding.",
			"^src/core/chain/",
			[...core("chain/", "x509/", "crypto/", "der/"), PROBLEM],
		),
		only(
			"readers-judge-the-model",
			"Who can read a file follows from what was decoded; the words for it are said in present/.",
			"^src/core/readers/",
			[...core("readers/", "keystore/", "keys/", FINDING), PROBLEM],
		),
		only(
			"scaffold-uses-the-model",
			"A generator turns a plain record, at most the model, into commands; it neither presents nor configures.",
			"^src/core/scaffold/",
			[...core("scaffold/", ...MODEL), PROBLEM, L10N],
		),
		only(
			"tlsconfig-uses-the-model",
			"Reading and writing one system's TLS configuration needs the model alone.",
			"^src/core/tlsconfig/",
			[...core("tlsconfig/", ...MODEL), PROBLEM, L10N, `node_modules/${NOTATIONS}`],
		),
		only(
			"present-uses-the-model",
			"Presenting is a function of the model, so that every adapter shows the same words.",
			"^src/core/present/",
			[...core("present/", ...MODEL), PROBLEM, L10N],
		),
		only(
			"core-is-pure",
			"The core knows bytes, not editors: nothing of this repository outside it, and no package but l10n, parsers of YAML and JSON and, in crypto/, cryptography.",
			"^src/core/",
			["^src/core/", L10N, `node_modules/${CRYPTOGRAPHY}`, `node_modules/${NOTATIONS}`],
		),
		only("problem-is-a-leaf", "Everyone may import problem.ts, so it imports nobody.", PROBLEM, []),
		only("lint-uses-the-core", "Rules judge decoded objects; they know no editor.", "^src/lint/", [
			"^src/(lint|core)/",
			L10N,
		]),
		{
			name: "rules-are-independent",
			comment:
				"One rule, one file: a rule that leans on another cannot be switched off, cited or tested alone. What several need to know of a subject stands in facts/.",
			severity: "error",
			from: { path: "^src/lint/rules/.+\\.ts$" },
			to: { path: "^src/lint/", pathNot: "^src/lint/(define-rule\\.ts$|facts/)" },
		},
		only("inventory-uses-core-and-lint", "The workspace index runs in any host.", "^src/inventory/", [
			"^src/(inventory|lint|core)/",
			L10N,
		]),
		{
			name: "platform-uses-the-core",
			comment: "platform/ fills the core's ports for one host and decides nothing.",
			severity: "error",
			from: { path: "^src/platform/" },
			to: { pathNot: ["^src/core/", "^src/platform/node/"], dependencyTypesNot: ["core"] },
		},
		{
			name: "editor-is-an-adapter",
			comment: "The editor translates; the host is handed in by the entry file, and the terminal is another adapter.",
			severity: "error",
			from: { path: "^src/editor/" },
			to: { path: ["^src/(cli|platform)/", "^media/"] },
		},
		{
			name: "cli-is-an-adapter",
			comment: "The command line runs on Node without any editor.",
			severity: "error",
			from: { path: "^src/cli/" },
			to: { path: ["^src/editor/", "^media/"] },
		},
		{
			name: "message-types-are-types",
			comment:
				"Both ends of a webview share the shape of messages; a value imported here would enter the webview's script.",
			severity: "error",
			from: { path: "^src/editor/protocol/" },
			to: { pathNot: "^src/editor/protocol/", dependencyTypesNot: ["type-only"] },
		},
		only(
			"message-types-know-only-the-core",
			"Messages carry the core's shapes and nothing of the editor.",
			"^src/editor/protocol/",
			["^src/editor/protocol/", "^src/core/"],
		),
		only(
			"media-uses-the-message-types",
			"A webview is a separate program in a browser: all it knows of the extension is the messages and their ranges.",
			"^media/",
			[
				"^media/",
				"^src/editor/protocol/",
				PROBLEM,
				L10N,
				"node_modules/(@vscode-elements/|@vscode/codicons/|(@types/)?d3-hierarchy/)",
			],
		),
		nobodyBut(
			"entries-are-not-imported",
			"An entry file wires the parts of one host together; importing it would drag the host along.",
			[],
			{ path: ENTRIES },
		),
		nobodyBut(
			"vscode-in-editor-and-entries",
			"Everything else runs without VS Code: in a terminal, a test, a browser.",
			["^src/editor/(?!protocol/)", ENTRIES],
			{ path: "^vscode$|node_modules/@types/vscode/" },
		),
		nobodyBut(
			"node-in-platform-cli-and-desktop-entry",
			"One bundle runs in a web worker, where Node's modules do not exist.",
			[
				"^src/platform/(node|key-derivation-worker)\\.ts$",
				"^src/platform/node/",
				"^src/cli/",
				"^src/extension\\.ts$",
				"node_modules",
			],
			{ dependencyTypes: ["core"] },
		),
		nobodyBut(
			"node-platform-in-node-hosts",
			"platform/node.ts would pull Node's modules into the web bundle.",
			["^src/cli/", "^src/extension\\.ts$"],
			{ path: "^src/platform/node\\.ts$" },
		),
		nobodyBut(
			"platform-node-has-one-door",
			"What platform/node.ts is made of would pull Node's modules along as well.",
			["^src/platform/node(\\.ts$|/)"],
			{ path: "^src/platform/node/" },
		),
		nobodyBut(
			"web-platform-in-web-entry",
			"platform/web.ts relies on the globals of a web worker.",
			["^src/extension\\.web\\.ts$"],
			{ path: "^src/platform/web\\.ts$" },
		),
		nobodyBut(
			"cryptography-in-crypto",
			"These packages are large, and slow or lossy as decoders; they may compute, never decode, and load on demand.",
			["^src/core/crypto/", "node_modules"],
			{ path: `(^|node_modules/)${CRYPTOGRAPHY}` },
		),
		nobodyBut(
			"yaml-and-json-in-embedded-and-tlsconfig",
			"What stands where in YAML and JSON is asked there; everybody else gets values with places.",
			["^src/core/(embedded|tlsconfig)/", "node_modules"],
			{ path: `(^|node_modules/)${NOTATIONS}` },
		),
		{
			name: "no-cycles",
			comment: "Files in a circle can only be understood, tested and moved together; types count too.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-unresolvable",
			comment: "An import that cannot be found hides from every other law. vscode exists only inside the editor.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^vscode$" },
		},
		{
			name: "no-development-packages",
			comment: "What is shipped may use dependencies, not devDependencies; a type-only import leaves no trace.",
			severity: "error",
			from: { path: "^(src|media)/" },
			to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "\\.(css|json)$" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.base.json" },
		enhancedResolveOptions: {
			extensions: [".ts", ".js"],
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "default"],
			mainFields: ["module", "main"],
		},
	},
};
