import { spawn } from "node:child_process";
import { type Answer, AT, type FoundCase } from "../chain-case.ts";

const hex = (der: Uint8Array): string => Buffer.from(der).toString("hex");
const all = (ders: readonly Uint8Array[] | undefined): string => ders?.map(hex).join(",") ?? "-";

/**
 * Asks a program that reads a case a line, fields between tabs: id, seconds since the epoch, purpose, host or `-`, leaf,
 * trusted, untrusted and CRLs (`-` where nobody asks for revocation) and the path found here, in hexadecimal. It writes lines of id,
 * `valid` or `invalid`, and its own words.
 */
export async function askInLines(
	command: string,
	args: readonly string[],
	cases: readonly FoundCase[],
): Promise<ReadonlyMap<string, Answer>> {
	const lines = cases.map(({ id, leaf, trusted, untrusted, crls, path, purpose = "any", host = "-" }) =>
		[id, AT / 1000, purpose, host, hex(leaf), all(trusted), all(untrusted), all(crls), all(path)].join("\t"),
	);
	const program = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
	program.stdin.end(`${lines.join("\n")}\n`);
	let output = "";
	for await (const chunk of program.stdout.setEncoding("utf8")) output += chunk;
	const answers = output.split("\n").filter((line) => line !== "");
	return new Map(
		answers.map((line) => {
			const [id = "", verdict, says = ""] = line.split("\t");
			return [id, { isValid: verdict === "valid", says }];
		}),
	);
}
