import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Answer, AT, type ChainCase, type Judge } from "../chain-case.ts";
import { pemOf } from "../openssl-authority.ts";

const run = promisify(execFile);
const PURPOSES = { server: ["-purpose", "sslserver"], client: ["-purpose", "sslclient"], any: [] } as const;

/** Certificates that demand policies are obeyed, and any policy will do. */
const POLICIES = ["-policy_check", "-policy", "2.5.29.32.0"] as const;

/** `openssl verify`. */
export const openssl: Judge = async (cases, folder) => {
	const answers = new Map<string, Answer>();
	const queue = [...cases.entries()];
	const work = async (): Promise<void> => {
		for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
			const [index, each] = next;
			answers.set(each.id, await verify(each, join(folder, `openssl-${index}`)));
		}
	};
	await Promise.all([work(), work(), work()]);
	return answers;
};

async function verify(each: ChainCase, cwd: string): Promise<Answer> {
	const { leaf, trusted, untrusted, crls, purpose = "any", host } = each;
	await mkdir(cwd);
	const write = (name: string, label: string, ders: readonly Uint8Array[]) =>
		writeFile(join(cwd, name), ders.map((der) => pemOf(label, der)).join(""));
	await write("leaf.pem", "CERTIFICATE", [leaf]);
	await write("trusted.pem", "CERTIFICATE", trusted);
	await write("untrusted.pem", "CERTIFICATE", untrusted);
	await write("crls.pem", "X509 CRL", crls ?? []);
	const anchors = trusted.length === 0 ? ["-no-CAfile"] : ["-CAfile", "trusted.pem"];
	const others = untrusted.length === 0 ? [] : ["-untrusted", "untrusted.pem"];
	const lists = crls === undefined ? [] : ["-CRLfile", "crls.pem", "-crl_check_all"];
	const name = host === undefined ? [] : [isIP(host) === 0 ? "-verify_hostname" : "-verify_ip", host];
	const only = ["-no-CApath", "-no-CAstore", ...POLICIES, "-attime", `${AT / 1000}`];
	const args = ["verify", ...only, ...anchors, ...others, ...lists, ...name, ...PURPOSES[purpose], "leaf.pem"];
	return run("openssl", args, { cwd }).then(
		({ stdout }) => ({ isValid: true, says: stdout.trim() }),
		(error: Error) => ({ isValid: false, says: error.message.split("\n").slice(1).join(" ").trim() }),
	);
}
