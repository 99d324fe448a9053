import * as vscode from "vscode";
import type { Profile, RuleSetting } from "../../lint/index.ts";

const RULES = "certInspector.rules";
const PROFILES = "certInspector.profiles";
const EXPIRY = "certInspector.expiry";

/** The settings that decide what is underlined. */
export const SECTIONS = [RULES, PROFILES, EXPIRY] as const;

/** What the user wants of a document. */
export interface LintSettings {
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** Undefined where the certificates themselves tell. */
	readonly profile: Profile | undefined;
	/** Days before the end at which a certificate counts as expiring; undefined for a share of its lifetime. */
	readonly expiringDays: number | undefined;
}

/** The settings for a document, of its folder where it has one. */
export function lintSettings(document: vscode.TextDocument): LintSettings {
	const configuration = vscode.workspace.getConfiguration(undefined, document);
	const days = configuration.get<number | null>(`${EXPIRY}.days`, null);
	return {
		rules: configuration.get<Record<string, RuleSetting>>(RULES, {}),
		profile: profileFor(document, configuration.get<Record<string, Profile>>(PROFILES, {})),
		expiringDays: days ?? undefined,
	};
}

/** The profile of the first glob that the document matches, in the order in which they are written. */
function profileFor(document: vscode.TextDocument, globs: Readonly<Record<string, Profile>>): Profile | undefined {
	const match = Object.entries(globs).find(([pattern]) => vscode.languages.match({ pattern }, document) > 0);
	return match?.[1];
}
