import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { decode, type Item } from "../../../src/core/index.ts";
import type { Tool, Written } from "../../../src/core/scaffold/define-intent.ts";
import { findIntent } from "../../../src/core/scaffold/registry.ts";
import { scriptOf } from "../../../src/core/scaffold/script-of.ts";

const run = promisify(execFile);

/** The passwords that scripts ask for. */
const PASSWORDS = {
	KEY_PASSWORD: "key secret",
	KEYSTORE_PASSWORD: "store secret",
	CA_PASSWORD: "authority secret",
	NEW_PASSWORD: "new secret",
};

export interface Output {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

export const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

/** An empty folder in which generated scripts run, without a terminal. */
export class Workshop {
	/** `intent tool` of everything that ran. */
	readonly ran = new Set<string>();
	readonly scripts: string[] = [];
	private folder = "";

	async open(): Promise<void> {
		this.folder = await mkdtemp(join(tmpdir(), "cert-inspector-scaffold-"));
	}

	close(): Promise<void> {
		return rm(this.folder, { recursive: true, force: true });
	}

	path(name: string): string {
		return join(this.folder, name);
	}

	files(): Promise<string[]> {
		return readdir(this.folder);
	}

	/** Generates the script and lets bash run it. */
	async make(tool: Tool, id: string, written: Written = {}): Promise<Output> {
		const intent = findIntent(id, tool);
		if (intent === undefined) throw new Error(`there is no ${id} of ${tool}`);
		const script = scriptOf(intent, "bash", written);
		if (typeof script !== "string") throw new Error(`${id}: ${script.field}: ${script.message}`);
		this.scripts.push(script);
		const done = await this.shell("bash", ["-c", script]);
		if (done.status === 0) this.ran.add(`${id} ${tool}`);
		return done;
	}

	/** The same, where it must succeed; what it printed. */
	async made(tool: Tool, id: string, written: Written = {}): Promise<string> {
		const { status, out, err } = await this.make(tool, id, written);
		if (status !== 0) throw new Error(`${id} of ${tool} ended with ${status}:\n${out}\n${err}\n${this.scripts.at(-1)}`);
		return `${out}\n${err}`;
	}

	/** Another program in the folder, for a second opinion. */
	async shell(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Output> {
		const options = { cwd: this.folder, env: { ...process.env, LC_ALL: "C", ...PASSWORDS, ...env }, timeout: 60_000 };
		const pending = run(program, [...args], options);
		pending.child.stdin?.end();
		return pending.then(
			({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
			(error: { code?: number; stdout?: string; stderr?: string }) => ({
				status: error.code ?? -1,
				out: error.stdout ?? "",
				err: error.stderr ?? String(error),
			}),
		);
	}

	/** What the other tool says, both of its streams. */
	async told(program: string, ...args: readonly string[]): Promise<string> {
		const { out, err } = await this.shell(program, args);
		return `${out}${err}`;
	}

	async items(name: string): Promise<readonly Item[]> {
		return decode(new Uint8Array(await readFile(this.path(name))), { fileName: name }).items;
	}

	async certificate(name: string) {
		const content = (await this.items(name)).map((item) => item.content).find(({ kind }) => kind === "certificate");
		if (content?.kind !== "certificate") throw new Error(`${name} holds no certificate`);
		return content.certificate;
	}

	async request(name: string) {
		const content = (await this.items(name))[0]?.content;
		if (content?.kind !== "certificateRequest") throw new Error(`${name} holds no request`);
		return content.certificateRequest;
	}

	/** The permissions of a file, `600`. */
	async mode(name: string): Promise<string> {
		return ((await stat(this.path(name))).mode & 0o777).toString(8);
	}
}
