import { generateKeyPairSync, type KeyObject } from "node:crypto";

/** A new private key on that curve. */
export const newKey = (namedCurve = "P-256"): KeyObject => generateKeyPairSync("ec", { namedCurve }).privateKey;

export const newRsaKey = (modulusLength = 2048): KeyObject => generateKeyPairSync("rsa", { modulusLength }).privateKey;
