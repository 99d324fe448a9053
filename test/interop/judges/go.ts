import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Judge } from "../chain-case.ts";
import { askInLines } from "./lines.ts";

const PROGRAM = join(import.meta.dirname, "../go");

/** Verify of Go's crypto/x509, which knows nothing of CRLs. */
export const go: Judge = async (cases, folder) => {
	const command = join(folder, "go-verdicts");
	await promisify(execFile)("go", ["build", "-o", command, "."], { cwd: PROGRAM });
	return askInLines(
		command,
		[],
		cases.filter(({ crls }) => crls === undefined),
	);
};
