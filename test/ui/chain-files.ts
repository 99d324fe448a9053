import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Made, made, SERVER_AUTH } from "../unit/core/chain/made-certificate.ts";
import { dns } from "../unit/core/chain/names/named-certificate.ts";
import type { Workbench } from "./workbench.mjs";

const pem = (der: Uint8Array): string => {
	const lines =
		Buffer.from(der)
			.toString("base64")
			.match(/.{1,64}/g) ?? [];
	return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
};

/** Certificates for files of a workspace; each test has names of its own, as all of them lie in one workspace. */
export const certificates = (...wanted: readonly Made[]): string => wanted.map((each) => pem(made(each))).join("");

export const server = (subject: string, issuer: string, more: Partial<Made> = {}): Made => ({
	subject,
	issuer,
	purposes: [SERVER_AUTH],
	altNames: [dns(subject)],
	...more,
});

export const authority = (subject: string, issuer = subject, more: Partial<Made> = {}): Made => ({
	subject,
	issuer,
	ca: true,
	...more,
});

/** Writes files into a folder of the workspace. */
export function writeChain({ folder }: Workbench, name: string, files: Readonly<Record<string, string>>): void {
	const target = path.join(folder, name);
	mkdirSync(target, { recursive: true });
	for (const [file, content] of Object.entries(files)) writeFileSync(path.join(target, file), content);
}
