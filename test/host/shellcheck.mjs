import { spawnSync } from "node:child_process";
import { canUseApt, installPackages } from "./apt.mjs";

/** Installs shellcheck where continuous integration can; elsewhere its test says that it is skipped. */
export async function offerShellcheck() {
	const isHere = spawnSync("shellcheck", ["--version"]).error === undefined;
	if (isHere || !process.env["CI"] || !canUseApt()) return;
	await installPackages("shellcheck", ["shellcheck"]).catch((error) => console.log(String(error)));
}
