import * as vscode from "vscode";
import type { Password } from "../../core/index.ts";
import { keystorePasswordsIn } from "../../core/tlsconfig/keystore-passwords/find.ts";
import { referenceFit } from "../../core/tlsconfig/keystore-passwords/reference.ts";

/** Where projects say which keystore they use and with which password. */
const CONFIGURATIONS =
	"**/{*.properties,*.yml,*.yaml,.env,.env.*,*.env,*.sh,Dockerfile,Dockerfile.*,Containerfile,server.xml,*.gradle,*.gradle.kts}";
const ELSEWHERE = "**/{node_modules,.git,target,build,dist,out,.gradle,vendor,.venv}/**";
const MOST_FILES = 1000;
/** Of those the nearest ones. */
const MOST_READ = 200;
/** Longer than any configuration that a person writes, in bytes. */
const MOST_BYTES = 262_144;
const MOST_PASSWORDS = 10;

interface Candidate {
	readonly text: string;
	/** How much of the keystore's path the configuration names, then how near the configuration is. */
	readonly fit: number;
	readonly nearness: number;
}

/**
 * The passwords that files of the workspace give for the keystore `uri`, the likeliest first. Files are read and nothing
 * of them is kept.
 */
export async function configuredPasswords(uri: vscode.Uri): Promise<readonly Password[]> {
	const found: Candidate[] = [];
	for (const file of await nearestConfigurations(uri)) found.push(...(await passwordsIn(file, uri)));
	const sorted = found.sort((a, b) => b.fit - a.fit || b.nearness - a.nearness);
	const texts = [...new Set(sorted.map(({ text }) => text))].slice(0, MOST_PASSWORDS);
	return texts.map((text): Password => ({ text, origin: "configuration" }));
}

/** Only the folder of the workspace that the keystore is in has a say about it. */
async function nearestConfigurations(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	if (folder === undefined) return [];
	const pattern = new vscode.RelativePattern(folder, CONFIGURATIONS);
	const files = await vscode.workspace.findFiles(pattern, ELSEWHERE, MOST_FILES);
	return files.sort((a, b) => nearness(b, uri) - nearness(a, uri)).slice(0, MOST_READ);
}

/** How many folders two files have in common. */
function nearness(one: vscode.Uri, other: vscode.Uri): number {
	const names = other.path.split("/");
	const different = one.path.split("/").findIndex((name, index) => name !== names[index]);
	return different === -1 ? names.length : different;
}

async function passwordsIn(file: vscode.Uri, keystore: vscode.Uri): Promise<readonly Candidate[]> {
	const text = await textOf(file);
	const name = keystore.path.slice(keystore.path.lastIndexOf("/") + 1);
	// Most configurations have nothing to do with it.
	if (!text.includes(name)) return [];
	return keystorePasswordsIn(file.path, text)
		.map(({ file: reference, password }) => ({
			text: password,
			fit: referenceFit(reference, keystore.path),
			nearness: nearness(file, keystore),
		}))
		.filter(({ fit }) => fit > 0);
}

/** The text of a file; nothing of one that is too long or cannot be read. */
async function textOf(file: vscode.Uri): Promise<string> {
	try {
		const { size } = await vscode.workspace.fs.stat(file);
		if (size > MOST_BYTES) return "";
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	} catch {
		return "";
	}
}
