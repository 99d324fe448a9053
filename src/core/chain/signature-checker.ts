import { type SignatureVerdict, verifySignature } from "../crypto/verify-signature.ts";
import { algorithmName } from "../x509/algorithm-identifier.ts";
import type { PublicKey } from "../x509/public-key.ts";
import { publicKeyName } from "../x509/public-key-name.ts";
import type { Budget } from "./budget.ts";
import { needsParameters } from "./inherited-parameters.ts";
import { equalOctets } from "./octet-identity.ts";
import type { ChainOptions } from "./options.ts";
import type { PoolCertificate } from "./pool-certificate.ts";
import type { ChainEdge } from "./result.ts";
import { SignatureCache } from "./signature-cache.ts";
import { type SignedObject, signedCertificate } from "./signed-object.ts";

/** Verifies signatures for one search: from memory where it can, and within the budget. */
export class SignatureChecker {
	private readonly budget: Budget;
	private readonly cache: SignatureCache;
	/** What this search cannot verify; one with another host may. */
	private readonly unsupported = new SignatureCache();
	private readonly host: ChainOptions["host"];
	/** The key that made the signature on a certificate, once it is known. */
	private readonly signers = new Map<PoolCertificate, Uint8Array>();

	constructor({ signatures, host }: ChainOptions, budget: Budget) {
		this.budget = budget;
		this.cache = signatures ?? new SignatureCache();
		this.host = host;
	}

	/** Whether the key of `issuer` signed `child`. `unchecked` where that takes more than the two: see `needsParameters`. */
	async edge(child: PoolCertificate, issuer: PoolCertificate): Promise<ChainEdge["signature"]> {
		const { spki } = issuer;
		const signer = this.signers.get(child);
		// No second key makes the same signature; one key may be written in several ways.
		if (signer !== undefined) return isSameKey(signer, spki) ? "valid" : "invalid";
		if (needsParameters(issuer)) return "unchecked";
		const name = algorithmName(child.certificate.signatureAlgorithm);
		if (!canSign(issuer.certificate.subjectPublicKeyInfo.key, name)) return "invalid";
		const verdict = await this.verify(signedCertificate(child.certificate), spki);
		if (verdict === "valid") this.signers.set(child, spki);
		return verdict;
	}

	/** `unchecked` where the budget has no signature left. */
	async verify(
		{ signed, signatureAlgorithm, signature }: SignedObject,
		spki: Uint8Array,
	): Promise<ChainEdge["signature"]> {
		if (signature === undefined) return "invalid";
		const input = { signed, signatureAlgorithm, signature, subjectPublicKeyInfo: spki };
		const known = this.cache.get(input) ?? this.unsupported.get(input);
		if (known !== undefined) return known;
		if (!this.budget.take("signatures")) return "unchecked";
		const verdict: SignatureVerdict = await verifySignature(input, this.host);
		(verdict === "unsupported" ? this.unsupported : this.cache).set(input, verdict);
		return verdict;
	}
}

const isSameKey = (a: Uint8Array, b: Uint8Array): boolean => equalOctets(a, b) || publicKeyName(a) === publicKeyName(b);

/** Whether a key makes signatures of that algorithm; where nobody knows, it may. */
function canSign({ family }: PublicKey, signatureAlgorithm: string): boolean {
	const needed = signingFamily(signatureAlgorithm);
	return needed === undefined || family === "unknown" || needed === family;
}

/** The family of keys that make signatures of that algorithm; undefined for an algorithm that has no name here. */
function signingFamily(signatureAlgorithm: string): PublicKey["family"] | undefined {
	if (/ecdsa|^SM2/.test(signatureAlgorithm)) return "EC";
	if (/rsa/i.test(signatureAlgorithm)) return "RSA";
	if (/^dsa/.test(signatureAlgorithm)) return "DSA";
	if (/^Ed\d/.test(signatureAlgorithm)) return "EdDSA";
	return (["ML-DSA", "SLH-DSA"] as const).find((family) => signatureAlgorithm.includes(family));
}
