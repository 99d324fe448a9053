import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { RULES, type RuleSeverity } from "../lint/index.ts";
import { docsOf, type Linted, type LintedPlace } from "./linted.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0 §3.27.10. */
const LEVELS: Readonly<Record<RuleSeverity, "error" | "warning" | "note">> = {
	error: "error",
	warning: "warning",
	info: "note",
	hint: "note",
};

/** All findings as one SARIF log (OASIS SARIF 2.1.0) with the rules that they are of. */
export function sarifLog(findings: readonly Linted[], version: string): string {
	const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
	const results = findings.map((finding) => ({
		ruleId: finding.ruleId,
		ruleIndex: ids.indexOf(finding.ruleId),
		level: LEVELS[finding.severity],
		message: { text: finding.message },
		locations: [location(finding.path, finding)],
		...(finding.related.length === 0
			? {}
			: {
					relatedLocations: finding.related.map((place, id) => ({
						id,
						message: { text: place.message },
						...location(finding.path, place),
					})),
				}),
	}));
	const driver = { name: "cert-inspector", version, rules: ids.map(descriptor) };
	const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
	return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, undefined, "\t")}\n`;
}

function descriptor(id: string): object {
	const rule = RULES.find((each) => each.id === id);
	if (rule === undefined) return { id, shortDescription: { text: id }, properties: { docs: docsOf(id) } };
	return {
		id,
		shortDescription: { text: rule.title() },
		helpUri: rule.citation.url,
		defaultConfiguration: { level: LEVELS[rule.severity] },
		properties: { docs: docsOf(id), citation: `${rule.citation.source} ${rule.citation.section}`.trim() },
	};
}

const location = (path: string, { start, end }: LintedPlace): object => ({
	physicalLocation: {
		artifactLocation: { uri: uriOf(path) },
		region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
	},
});

/** RFC 3986: relative where the path is, as code scanning wants it. */
const uriOf = (path: string): string =>
	isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join("/");
