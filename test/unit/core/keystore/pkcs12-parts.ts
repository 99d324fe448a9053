import { createPrivateKey } from "node:crypto";
import { type Keystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { entered, fixture } from "./keystore-fixtures.ts";
import * as write from "./pkcs12-writer.ts";

export const pem = (path: string): Uint8Array => {
	const body = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(Buffer.from(fixture(path)).toString())?.[1] ?? "";
	return Uint8Array.from(Buffer.from(body, "base64"));
};
const pkcs8 = (path: string): Uint8Array => {
	const key = createPrivateKey(Buffer.from(fixture(path)));
	return Uint8Array.from(key.export({ type: "pkcs8", format: "der" }));
};

/** What keystores are made of, from the fixtures. */
export const EC = pkcs8("keys/pkcs8/ec-p256.key");
export const RSA = pkcs8("keys/pkcs8/rsa-2048.key");
export const LEAF_EC = pem("certificates/authorities/leaf-ec.pem");
export const ISSUING_EC = pem("certificates/authorities/issuing-ec.pem");
export const ROOT_EC = pem("certificates/authorities/root-ec.pem");
export const LEAF_RSA = pem("certificates/authorities/leaf-rsa.pem");

export const open = (bytes: Uint8Array, ...passwords: readonly string[]): Promise<Keystore> =>
	openKeystore(bytes, entered(...passwords));
export const withoutMac = (...safes: readonly Uint8Array[]): Uint8Array => write.pfx(write.authenticatedSafe(...safes));

export const keyOf = ({ entries }: Keystore): unknown =>
	entries.map(({ key, keyMatches }) => [key?.algorithm, key?.size, keyMatches]);
