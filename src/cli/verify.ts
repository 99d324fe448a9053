import { isIP } from "node:net";
import type { ChainOptions, ChainResult, ReferenceIdentifier } from "../core/chain/index.ts";
import { signatureHost } from "../platform/node.ts";
import { passwordsFrom } from "./passwords.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import type { VerifyCommand } from "./verify-arguments.ts";
import { verifyInput } from "./verify-input.ts";

/** Verifies the first certificate of a file. Resolves to the exit status: valid, not valid, or nothing to decide on. */
export async function verify(command: VerifyCommand, terminal: Terminal): Promise<number> {
	const passwords = await passwordsFrom(command.password, terminal);
	const input = "message" in passwords ? passwords : await verifyInput(command, passwords, terminal);
	if ("message" in input) {
		terminal.err(`cert-inspector: ${input.message}\n`);
		return EXIT.unusable;
	}
	const { buildChains } = await import("../core/chain/index.ts");
	const at = command.at ?? terminal.now();
	const result = await buildChains(input.leaf, input.pool, optionsOf(command, at));
	await terminal.out(await printed(command, result, terminal));
	return result.valid ? EXIT.ok : EXIT.notValid;
}

function optionsOf({ profile, purpose, reference }: VerifyCommand, at: number): ChainOptions {
	return {
		at,
		profile,
		...(purpose === undefined ? {} : { purpose }),
		...(reference === undefined ? {} : { name: referenceIdentifier(reference) }),
		host: signatureHost,
	};
}

/** What kind of name a person wrote: no host name has a colon or an @. */
function referenceIdentifier(value: string): ReferenceIdentifier {
	if (isIP(value) !== 0) return { kind: "ip", value };
	if (value.includes("://")) return { kind: "uri", value };
	return { kind: value.includes("@") ? "email" : "dns", value };
}

async function printed({ json }: VerifyCommand, result: ChainResult, { hasColour }: Terminal): Promise<string> {
	if (json) {
		const [{ chainRecord }, { digests }] = await Promise.all([
			import("../core/present/json/chain-record.ts"),
			import("../platform/node.ts"),
		]);
		return `${JSON.stringify(chainRecord(result, digests))}\n`;
	}
	const [{ verifyReport }, { styles }] = await Promise.all([import("./verify-report.ts"), import("./styles.ts")]);
	return verifyReport(result, styles(hasColour));
}
