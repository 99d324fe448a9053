import { existsSync } from "node:fs";
import { canUseApt, installPackages } from "./apt.mjs";

const PACKAGE = "python3-cryptography-vectors";
const FOLDER = "/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data";

/** Installs the files of NIST's PKITS where continuous integration can; elsewhere their tests say that they are skipped. */
export async function offerPkits() {
	if (existsSync(FOLDER) || !process.env["CI"] || !canUseApt()) return;
	await installPackages("the files of PKITS", [PACKAGE]).catch((error) => console.log(String(error)));
}
