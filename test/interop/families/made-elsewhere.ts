import "reflect-metadata";
import { execFile } from "node:child_process";
import { webcrypto, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as x509 from "@peculiar/x509";
import type { ChainCase } from "../chain-case.ts";

const run = promisify(execFile);

/** Chains that the JDK's keytool makes, as people do for a lab. */
export async function keytoolFamily(folder: string): Promise<ChainCase[]> {
	const store = ["-keystore", join(folder, "keytool.p12"), "-storepass", "changeit"];
	const keytool = (...args: readonly string[]) => run("keytool", [...args, ...store]);
	const file = (name: string): string => join(folder, `keytool-${name}`);
	const dates = ["-startdate", "2025/01/01 00:00:00", "-validity", "3650"];
	const ca = ["-ext", "bc:critical", "-ext", "ku:critical=keyCertSign,cRLSign"];
	const server = ["-ext", "eku=serverAuth", "-ext", "san=dns:www.example.com"];
	const pair = (alias: string, ...more: readonly string[]) =>
		keytool("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", `CN=${alias}, O=Interop`, ...dates, ...more);
	const certificate = async (alias: string): Promise<Uint8Array> => {
		await keytool("-exportcert", "-alias", alias, "-file", file(`${alias}.der`));
		return new Uint8Array(await readFile(file(`${alias}.der`)));
	};
	const signed = async (alias: string, signer: string, extensions: readonly string[]): Promise<Uint8Array> => {
		await keytool("-certreq", "-alias", alias, "-file", file(`${alias}.csr`));
		const files = ["-infile", file(`${alias}.csr`), "-outfile", file(`${alias}.pem`), "-rfc"];
		await keytool("-gencert", "-alias", signer, ...files, ...dates, ...extensions);
		await keytool("-importcert", "-noprompt", "-alias", alias, "-file", file(`${alias}.pem`));
		return new Uint8Array(new X509Certificate(await readFile(file(`${alias}.pem`))).raw);
	};
	await pair("root", ...ca);
	await pair("issuing");
	await pair("server");
	const root = await certificate("root");
	const issuing = await signed("issuing", "root", ca);
	const leaf = await signed("server", "issuing", server);
	return [
		{ id: "keytool: complete", leaf, trusted: [root], untrusted: [issuing], expected: "valid" },
		{ id: "keytool: missing CA", leaf, trusted: [root], untrusted: [], expected: "chain.issuer-not-found" },
	];
}

const SIGNING = { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" } as const;

/** A chain that a program in JavaScript makes. */
export async function javaScriptFamily(): Promise<ChainCase[]> {
	const keys = () => webcrypto.subtle.generateKey(SIGNING, true, ["sign", "verify"]);
	const [rootKeys, leafKeys] = [await keys(), await keys()];
	const dates = { notBefore: new Date("2025-01-01"), notAfter: new Date("2035-01-01"), signingAlgorithm: SIGNING };
	const constraints = new x509.BasicConstraintsExtension(true, undefined, true);
	const usage = new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true);
	const rootIdentifier = await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey, false);
	const root = await x509.X509CertificateGenerator.createSelfSigned({
		...dates,
		name: "CN=Root in JavaScript",
		keys: rootKeys,
		extensions: [constraints, usage, rootIdentifier],
	});
	const authority = await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey, false);
	const names = new x509.SubjectAlternativeNameExtension([{ type: "dns", value: "www.example.com" }]);
	const certificate = await x509.X509CertificateGenerator.create({
		...{ ...dates, subject: "CN=leaf", issuer: root.subject, publicKey: leafKeys.publicKey },
		...{ signingKey: rootKeys.privateKey, extensions: [authority, names] },
	});
	const [leaf, trusted] = [new Uint8Array(certificate.rawData), [new Uint8Array(root.rawData)]];
	return [
		{ id: "JavaScript: complete", leaf, trusted, untrusted: [], expected: "valid" },
		{ id: "JavaScript: no root", leaf, trusted: [], untrusted: [], expected: "chain.issuer-not-found" },
	];
}
