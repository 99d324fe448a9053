import { basename } from "node:path";
import { decode, type Item, type PasswordSource } from "../core/index.ts";
import type { ProblemView } from "../core/present/detail-view.ts";
import { problemView } from "../core/present/problem-message.ts";
import type { SelfSignature } from "../core/self-signature.ts";
import { signatureHost } from "../platform/node.ts";
import type { InspectCommand } from "./arguments.ts";
import { failureText, fileProblem } from "./file-problem.ts";
import { hostOf } from "./host.ts";
import type { Inspected } from "./inspected.ts";
import { openLocked } from "./open-locked.ts";
import { passwordsFrom } from "./passwords.ts";
import { readSource, readStream } from "./source.ts";
import { EXIT, type Terminal } from "./terminal.ts";

type Print = (inspected: Inspected) => Promise<void>;

/** Inspects each path in turn, one in memory at a time. Resolves to the exit status. */
export async function inspect(command: InspectCommand, terminal: Terminal): Promise<number> {
	const { paths, json, at } = command;
	const passwords = await passwordsFrom(command.password, terminal);
	if ("message" in passwords) {
		terminal.err(`cert-inspector: ${passwords.message}\n`);
		return EXIT.usage;
	}
	const print = json ? await jsonPrinter(terminal) : await textPrinter(terminal, at ?? terminal.now());
	let status: number = EXIT.ok;
	for (const path of paths) {
		const inspected = await inspectPath(path, passwords, terminal);
		if (isPartUnread(inspected)) status = EXIT.unreadable;
		await print(inspected);
	}
	return status;
}

async function jsonPrinter(terminal: Terminal): Promise<Print> {
	const { jsonLine } = await import("./json-report.ts");
	return (inspected) => terminal.out(`${jsonLine(inspected)}\n`);
}

async function textPrinter(terminal: Terminal, now: number): Promise<Print> {
	const [{ textReport }, { styles }] = await Promise.all([import("./text-report.ts"), import("./styles.ts")]);
	const style = styles(terminal.hasColour);
	return async (inspected) => {
		if (inspected.items.length > 0) await terminal.out(textReport(inspected, now, style));
		else terminal.err(failureText(inspected.path, inspected.problems));
	};
}

async function inspectPath(path: string, passwords: PasswordSource, { stdin }: Terminal): Promise<Inspected> {
	const source = path === "-" ? await readStream(stdin) : await readSource(path);
	if ("failure" in source)
		return {
			path,
			bytes: new Uint8Array(),
			items: [],
			selfSignatures: new Map(),
			problems: [fileProblem(source.failure)],
		};
	const { bytes } = source;
	const decoded = decode(bytes, { host: hostOf(path, bytes), fileName: basename(path) });
	const { items, problems } = await openLocked(decoded, passwords);
	const selfSignatures = await selfSignaturesOf(items);
	return { path, bytes, items, selfSignatures, problems: problems.map(problemView) };
}

/** Verified for requests alone: a CA refuses one that does not fit, and certificates are for the chain to judge. */
async function selfSignaturesOf(items: readonly Item[]): Promise<ReadonlyMap<Item, SelfSignature>> {
	const found = new Map<Item, SelfSignature>();
	for (const item of items) {
		if (item.content.kind !== "certificateRequest") continue;
		const { selfSignature } = await import("../core/self-signature.ts");
		const verdict = await selfSignature(item, signatureHost);
		if (verdict !== undefined) found.set(item, verdict);
	}
	return found;
}

/** Problems that leave something unread, as against those that say what is wrong with what was read. */
const UNREADABLE =
	/^(?:file|decode|der)\.|^keystore\.(?:corrupted|truncated|unsupported|unrecognised|cost-limit)|^(?:key\.(?:unreadable|truncated|corrupted|cost-limit)|content\.encrypted|pem\.empty|x509\.undecodable-extension)$/;

const isPartUnread = ({ items, problems }: Inspected): boolean => problems.some(isUnreadable) || items.some(isClosed);

/** A keystore that shows nothing of what is in it. */
const isClosed = ({ content }: Item): boolean =>
	content.kind === "keystore" && content.keystore.isLocked && content.keystore.entries.length === 0;

const isUnreadable = ({ code, severity }: ProblemView): boolean => severity === "error" && UNREADABLE.test(code);
