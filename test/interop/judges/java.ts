import { join } from "node:path";
import type { Judge } from "../chain-case.ts";
import { askInLines } from "./lines.ts";

const PROGRAM = join(import.meta.dirname, "../java/ChainVerdicts.java");

/** The JDK's CertPathBuilder, which validates what it builds. Host names are not its business. */
export const java: Judge = (cases) =>
	askInLines(
		"java",
		[PROGRAM],
		cases.filter(({ host }) => host === undefined),
	);

const VALIDATOR = [PROGRAM, "validator"];

/** The JDK's CertPathValidator on the path that was found here. */
export const javaValidator: Judge = (cases) =>
	askInLines(
		"java",
		VALIDATOR,
		cases.filter(({ host }) => host === undefined),
	);
